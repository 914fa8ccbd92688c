package io.getrasl.contract.proofs.make;

import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.ExampleValues;
import io.getrasl.contract.proofs.spec.Input;
import io.getrasl.contract.proofs.spec.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Requests for an operation: a part of them right, a part at the edges of its schemas, a part wrong in any way. */
public final class AskMaker {

    /** How wrong a request may be. */
    enum Mood {
        RIGHT,
        EDGE,
        WILD
    }

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "FOO");

    private static final List<String> PATH_ENDS = List.of(
            "/", "/..", "/../x", "/%2e%2e", "//", "/.", ";x=1", "/;", "%00", "%2F", "%5C", "%zz", "%", "/x/y", "%20",
            "x");

    private static final List<String> IDS = List.of(
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

    private static final List<String> CONTENT_TYPES = List.of(
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

    private static final List<Ask.Pair> EXTRA_HEADERS = List.of(
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

    private final Endpoint endpoint;
    private final Dice dice;
    private final ValueMaker values;
    private final Mood mood;

    private AskMaker(Endpoint endpoint, Dice dice) {
        this.endpoint = endpoint;
        this.dice = dice;
        this.values = new ValueMaker(dice);
        this.mood = dice.percent(40) ? Mood.RIGHT : dice.percent(50) ? Mood.EDGE : Mood.WILD;
    }

    /** A request for this operation, as the holder of a token. */
    public static Ask of(Endpoint endpoint, Dice dice, String token) {
        return new AskMaker(endpoint, dice).ask(token);
    }

    /** A request of which every part is meant to be right. */
    public static Ask right(Endpoint endpoint, Dice dice, String token) {
        AskMaker maker = new AskMaker(endpoint, dice);
        List<Ask.Pair> headers = new ArrayList<>(List.of(new Ask.Pair("Authorization", "Bearer " + token)));
        Body body = maker.body(headers, Mood.RIGHT);
        return new Ask(endpoint.operation().method(), maker.path(Mood.RIGHT), maker.query(Mood.RIGHT), headers, body);
    }

    private Ask ask(String token) {
        boolean here = dice.percent(75);
        List<Ask.Pair> headers = new ArrayList<>(authorization(token));
        Body body = body(headers, here || !endpoint.bodies().isEmpty() ? mood : Mood.RIGHT);
        if (mood != Mood.RIGHT && dice.percent(20) || endpoint.inputs().isEmpty() && dice.percent(40)) {
            headers.add(dice.pick(EXTRA_HEADERS));
        }
        boolean bodiless = endpoint.bodies().isEmpty();
        Mood pathMood = bodiless || dice.percent(15) ? mood : Mood.RIGHT;
        String path = path(pathMood);
        String method = endpoint.operation().method();
        if (mood == Mood.WILD && dice.percent(4)) {
            path += dice.pick(PATH_ENDS);
        }
        if (mood == Mood.WILD && dice.percent(5)) {
            method = dice.pick(METHODS);
        }
        return new Ask(method, path, query(bodiless ? mood : Mood.RIGHT), headers, body);
    }

    private List<Ask.Pair> authorization(String token) {
        if (mood != Mood.WILD || dice.percent(90)) {
            return List.of(new Ask.Pair("Authorization", "Bearer " + token));
        }
        return dice.pick(List.of(
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
                List.of(new Ask.Pair("X-Authorization", "Bearer " + token))));
    }

    private String path(Mood how) {
        StringBuilder path = new StringBuilder();
        for (String segment : endpoint.segments()) {
            boolean variable = segment.startsWith("{");
            path.append('/').append(variable ? segment(segment.substring(1, segment.length() - 1), how) : segment);
        }
        return path.toString();
    }

    private String segment(String name, Mood how) {
        Schema schema = endpoint.inputs("path").stream()
                .filter(input -> input.name().equals(name))
                .map(Input::schema)
                .findFirst()
                .orElseThrow();
        if (how == Mood.EDGE && dice.percent(20)) {
            return encoded(plain(new Edges(dice).of(schema, name)));
        }
        if (how != Mood.RIGHT && dice.percent(60)) {
            return dice.percent(70)
                    ? dice.pick(IDS)
                    : encoded(dice.percent(10) ? "9".repeat(6_000) : dice.pick(Hostile.TEXTS));
        }
        List<JsonNode> known = ExampleValues.ofPath(endpoint, name);
        boolean example = !known.isEmpty() && dice.percent(80);
        return encoded(example ? dice.pick(known).asString() : plain(values.of(schema, name)));
    }

    private List<Ask.Pair> query(Mood how) {
        List<Ask.Pair> pairs = new ArrayList<>();
        List<Input> inputs = endpoint.inputs("query");
        Set<Input> sent = new HashSet<>();
        int count = inputs.isEmpty() ? 0 : dice.pick(List.of(0, 1, 1, 2, 3, 5));
        for (int index = 0; index < count; index++) {
            Input input = dice.pick(inputs);
            if (!sent.add(input) && dice.percent(80)) {
                continue;
            }
            String name = dice.percent(50) ? input.name() : encoded(input.name());
            pairs.add(new Ask.Pair(name, value(input, index == 0 ? how : Mood.RIGHT)));
        }
        if (how == Mood.WILD && dice.percent(40)) {
            pairs.add(oddPair(inputs));
        }
        return pairs;
    }

    private String value(Input input, Mood how) {
        if (how == Mood.WILD) {
            return dice.percent(20)
                    ? dice.pick(List.of("", "%", "%zz", "%C3%28", "%00", "+", "%ED%A0%80", "[]", "a%26b", "%2525"))
                    : encoded(dice.pick(Hostile.TEXTS));
        }
        Raw raw = how == Mood.EDGE
                ? new Edges(dice).of(input.schema(), input.name())
                : values.of(input.schema(), input.name());
        return encoded(plain(raw)).replace("%2C", dice.percent(50) ? "," : "%2C");
    }

    private Ask.Pair oddPair(List<Input> inputs) {
        String name = inputs.isEmpty() ? "filter[id]" : dice.pick(inputs).name();
        return dice.pick(List.of(
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
                new Ask.Pair("unknown", encoded(dice.pick(Hostile.TEXTS))),
                new Ask.Pair("%zz", "%zz"),
                new Ask.Pair("%00", "%00"),
                new Ask.Pair("_method", "DELETE"),
                new Ask.Pair("access_token", "rasl_sandbox_other")));
    }

    private Body body(List<Ask.Pair> headers, Mood how) {
        if (endpoint.bodies().isEmpty()) {
            if (how == Mood.WILD && dice.percent(10)) {
                headers.add(new Ask.Pair("Content-Type", "application/json"));
                return new Body.Json(new Raw.Token(dice.pick(Hostile.TOKENS)));
            }
            return null;
        }
        Map.Entry<String, Schema> kind = dice.pick(List.copyOf(endpoint.bodies().entrySet()));
        if (kind.getKey().startsWith("multipart/")) {
            headers.add(new Ask.Pair("Content-Type", kind.getKey() + "; boundary=" + Body.BOUNDARY));
            return new FormMaker(dice).form(endpoint, kind.getValue(), how);
        }
        String type = how == Mood.WILD && dice.percent(8) ? dice.pick(CONTENT_TYPES) : kind.getKey();
        if (how != Mood.WILD || dice.percent(97)) {
            headers.add(new Ask.Pair("Content-Type", type));
        }
        return json(kind.getValue(), how);
    }

    private Body json(Schema schema, Mood how) {
        Raw raw = values.body(schema, ExampleValues.bodies(endpoint, schema));
        Mutations mutations = new Mutations(dice);
        if (how == Mood.EDGE) {
            raw = mutations.edge(raw, schema);
        } else if (how == Mood.WILD) {
            if (dice.percent(3)) {
                return null;
            }
            if (dice.percent(15)) {
                return new Body.Bytes(mutations.broken(new Body.Json(raw).bytes()));
            }
            for (int count = dice.between(1, 3); count > 0; count--) {
                raw = mutations.wild(raw);
            }
        }
        return new Body.Json(raw);
    }

    private static String plain(Raw raw) {
        if (raw instanceof Raw.Arr array) {
            return array.items().stream().map(AskMaker::plain).collect(Collectors.joining(","));
        }
        return FormMaker.plain(raw);
    }

    /** A text as it stands in a URL. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
