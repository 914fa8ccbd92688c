package io.getrasl.contract.consumer;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import io.getrasl.contract.Json;
import io.getrasl.contract.check.JsonDifference;
import io.getrasl.contract.check.Problem;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;

/** What the client has sent, held against the request of its contract. */
final class SentRequest {
    private final ExampleContract contract;
    private final List<String> problems = new ArrayList<>();

    private SentRequest(ExampleContract contract) {
        this.contract = contract;
    }

    /**
     * Passes when every part of the request is as documented.
     *
     * @throws AssertionError otherwise; it names the operation and every part that is wrong
     */
    static void verify(ExampleContract contract, String token, LoggedRequest sent) {
        SentRequest check = new SentRequest(contract);
        URI uri = URI.create(sent.getUrl());
        check.equal("method", contract.method(), sent.getMethod().getName());
        check.equal("path", contract.basePath() + contract.path(), uri.getRawPath());
        check.equal("query", contract.query(), query(uri));
        check.equal("Authorization", "Bearer " + token, sent.getHeader("Authorization"));
        check.equal("Accept", "application/json", sent.getHeader("Accept"));
        check.matches("User-Agent", "rasl-java/\\d.*", sent.getHeader("User-Agent"));
        if (contract.isForm()) {
            check.matches("Content-Type", "multipart/form-data; *boundary=.+", sent.getHeader("Content-Type"));
            check.equal("form", SentForm.inOneOrder(FormPart.of(contract)), SentForm.inOneOrder(SentForm.parts(sent)));
        } else {
            check.equal("Content-Type", contract.requestType(), sent.getHeader("Content-Type"));
            check.body(sent.getBodyAsString());
        }
        if (!check.problems.isEmpty()) {
            throw new AssertionError(String.join("\n", check.problems));
        }
    }

    private void body(String sent) {
        if (contract.request() == null) {
            equal("body", "", sent);
            return;
        }
        List<Problem> differences =
                JsonDifference.between(contract.request(), Json.parse(sent), List.of(), JsonPointer::toString);
        differences.forEach(problem -> report("body " + problem.field(), problem.message()));
    }

    private void equal(String part, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            report(part, "expected " + expected + " but was " + actual);
        }
    }

    private void matches(String part, String pattern, String actual) {
        if (actual == null || !actual.matches(pattern)) {
            report(part, "expected a value like " + pattern + " but was " + actual);
        }
    }

    private void report(String part, String message) {
        problems.add(contract.title() + ": the client sends another " + part + ": " + message);
    }

    /** A parameter that comes twice keeps both values and so differs. */
    private static Map<String, String> query(URI uri) {
        if (uri.getRawQuery() == null) {
            return Map.of();
        }
        return List.of(uri.getRawQuery().split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]),
                        pair -> decoded(pair[1]),
                        (one, two) -> one + '&' + two,
                        LinkedHashMap::new));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
