package io.getrasl.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Json;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.stubs.RawRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** No text that a request can hold, however odd its characters, is a fault of the server. */
class UnstorableTextTest {
    /** As JSON escapes, since no encoding can write half of a surrogate pair. */
    private static final List<String> TEXTS = List.of("a\\u0000b", "\\ud83d");

    private static final String MARK = "*put a text here*";

    @BeforeAll
    static void onlyASandboxIsMeantToTakeThis() {
        if (!Targets.isOwnSandbox()) {
            throw new TestAbortedException("only a sandbox of this JVM is sent what nobody should send");
        }
    }

    @TestFactory
    Stream<DynamicTest> itIsRefusedInBodies() {
        return successes(contract -> contract.request() != null && !contract.isForm())
                .flatMap(contract -> texts(contract.request(), JsonPointer.empty()).stream()
                        .map(place -> dynamicTest(contract.title() + ' ' + place, () -> {
                            for (String text : TEXTS) {
                                String body = with(contract.request(), place)
                                        .toString()
                                        .replace(MARK, text);
                                assertRefused(RawRequest.of(contract).withBody(body));
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> itIsRefusedInQueries() {
        return successes(contract -> !contract.query().isEmpty())
                .map(contract -> dynamicTest(contract.title(), () -> {
                    RawRequest request = RawRequest.of(contract);
                    assertNoFault(request.withQuery(request.query().replaceAll("=[^&]*", "=%00")));
                }));
    }

    private static Stream<ExampleContract> successes(Predicate<ExampleContract> wanted) {
        return Contracts.ALL.stream().filter(contract -> contract.code() == null && wanted.test(contract));
    }

    /** A batch reports it for the one item; nothing else lets it pass. */
    private static void assertRefused(RawRequest request) {
        HttpResponse<String> reply = assertNoFault(request);
        assertThat(reply.statusCode() == 422
                        || Json.parse(reply.body()).path("errors").size() > 0)
                .as(request.body() + ": " + reply.body())
                .isTrue();
    }

    private static HttpResponse<String> assertNoFault(RawRequest request) {
        Targets.current().reset();
        HttpResponse<String> reply = request.send(Targets.current().baseUrl().getPort());
        assertThat(reply.statusCode()).as(request + ": " + reply.body()).isLessThan(500);
        return reply;
    }

    private static List<JsonPointer> texts(JsonNode value, JsonPointer place) {
        List<JsonPointer> places = new ArrayList<>();
        if (value.isString()) {
            places.add(place);
        }
        value.properties()
                .forEach(child -> places.addAll(texts(child.getValue(), place.appendProperty(child.getKey()))));
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            places.addAll(texts(value.get(index), place.appendIndex(index)));
        }
        return places;
    }

    private static JsonNode with(JsonNode request, JsonPointer place) {
        JsonNode copy = request.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), MARK);
        } else {
            ((ObjectNode) parent).put(place.last().getMatchingProperty(), MARK);
        }
        return copy;
    }
}
