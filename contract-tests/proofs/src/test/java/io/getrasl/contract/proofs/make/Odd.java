package io.getrasl.contract.proofs.make;

import java.util.List;
import java.util.Locale;

/** Parts of requests that stand outside of schemas. */
final class Odd {

    /** Methods that a path has, and that none has. */
    static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "FOO");

    /** What a path may be followed by, so that it is another path, or the same in other words. */
    static final List<String> PATH_ENDS = List.of(
            "/", "/..", "/../x", "/%2e%2e", "//", "/.", ";x=1", "/;", "%00", "%2F", "%5C", "%zz", "%", "/x/y", "%20",
            "x");

    /** What stands in the place of an id. */
    static final List<String> IDS = List.of(
            "0",
            "-1",
            "1",
            "-0",
            "007",
            "+1",
            "1.0",
            "1e3",
            "abc",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "99999999999999999999",
            "812%20",
            "%20",
            "812%0A",
            "%D9%A1%D9%A2",
            "812,813",
            "null",
            "%27",
            "812%27--");

    /** What a body may be said to be. */
    static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-8",
            "application/json;charset=UTF-8",
            "Application/JSON",
            "application/merge-patch+json",
            "application/jsonp",
            "json",
            "/",
            "",
            "multipart/form-data",
            "multipart/form-data; boundary=other");

    /** Headers that other servers listen to. */
    static final List<Ask.Pair> EXTRA_HEADERS = List.of(
            new Ask.Pair("X-HTTP-Method-Override", "DELETE"),
            new Ask.Pair("X-HTTP-Method", "DELETE"),
            new Ask.Pair("X-Method-Override", "PATCH"),
            new Ask.Pair("X-Forwarded-Host", "elsewhere.example"),
            new Ask.Pair("X-Forwarded-Proto", "https"),
            new Ask.Pair("X-Original-URL", "/api/v2/account"),
            new Ask.Pair("Forwarded", "for=203.0.113.9;host=elsewhere.example"),
            new Ask.Pair("Accept", "application/xml"),
            new Ask.Pair("Accept", "*/*;q=0"),
            new Ask.Pair("Accept", "text/html, application/xhtml+xml"),
            new Ask.Pair("Accept", "nonsense"),
            new Ask.Pair("Accept-Language", "ar-EG, tr;q=0.5"),
            new Ask.Pair("Accept-Charset", "utf-16"),
            new Ask.Pair("Range", "bytes=0-0"),
            new Ask.Pair("If-None-Match", "*"),
            new Ask.Pair("If-Match", "\"nothing\""),
            new Ask.Pair("If-Modified-Since", "Mon, 02 Mar 2099 09:15:30 GMT"),
            new Ask.Pair("Cookie", "JSESSIONID=0; a=\"b"),
            new Ask.Pair("X-Tenant-Id", "42"),
            new Ask.Pair("X-Request-Id", "\" onload=1 <>"),
            new Ask.Pair("Prefer", "return=minimal"),
            new Ask.Pair("Content-Language", "\u00e4"),
            new Ask.Pair("X-Long", "x".repeat(3_000)),
            new Ask.Pair("_method", "DELETE"));

    /** Values of a query as nobody encodes them. */
    static final List<String> ENCODINGS =
            List.of("", "%", "%zz", "%C3%28", "%00", "+", "%ED%A0%80", "[]", "a%26b", "%2525");

    private Odd() {}

    /** Ways to say, or not to say, who calls. */
    static List<List<Ask.Pair>> authorizations(String token) {
        return List.of(
                List.of(),
                List.of(new Ask.Pair("Authorization", "")),
                List.of(new Ask.Pair("Authorization", "Bearer")),
                List.of(new Ask.Pair("Authorization", "Bearer ")),
                List.of(new Ask.Pair("Authorization", token)),
                List.of(new Ask.Pair("Authorization", "Basic " + token)),
                List.of(new Ask.Pair("Authorization", "bearer " + token)),
                List.of(new Ask.Pair("Authorization", "Bearer " + token + "x")),
                List.of(new Ask.Pair("Authorization", "Bearer " + token.substring(1))),
                List.of(new Ask.Pair("Authorization", "Bearer ' or 1=1 --")),
                List.of(new Ask.Pair("Authorization", "Bearer rasl_sandbox_unscoped")),
                List.of(new Ask.Pair("Authorization", "Bearer rasl_sandbox_readonly")),
                List.of(new Ask.Pair("X-Authorization", "Bearer " + token)));
    }

    /** Parameters that nobody knows, beside one that somebody knows. */
    static List<Ask.Pair> pairs(String name, String text) {
        return List.of(
                new Ask.Pair(name, null),
                new Ask.Pair(name + "[]", "1"),
                new Ask.Pair(name + "[x][y]", "1"),
                new Ask.Pair(name.toUpperCase(Locale.ROOT), "1"),
                new Ask.Pair(name.replace("[", ".").replace("]", ""), "1"),
                new Ask.Pair("filter[unknown]", "1"),
                new Ask.Pair("filter[id;drop]", "1"),
                new Ask.Pair("filter", "1"),
                new Ask.Pair("filter[", "1"),
                new Ask.Pair("", "1"),
                new Ask.Pair("unknown", text),
                new Ask.Pair("%zz", "%zz"),
                new Ask.Pair("%00", "%00"),
                new Ask.Pair("_method", "DELETE"),
                new Ask.Pair("access_token", "rasl_sandbox_other"));
    }
}
