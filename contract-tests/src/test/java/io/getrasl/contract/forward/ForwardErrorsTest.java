package io.getrasl.contract.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.client.Drift;
import io.getrasl.client.RaslJson;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.consumer.TypedCall;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Whatever a later version of the API writes into an error, it stays an error of its status that can be looked at. */
class ForwardErrorsTest {
    private static final Replies REPLIES = new Replies();
    private static final TypedCall CALL = Contracts.ALL.stream()
            .flatMap(contract -> TypedCall.find(contract).stream())
            .findFirst()
            .orElseThrow();
    private static final JsonPointer CODE = JsonPointer.compile("/error/code");
    private static final JsonPointer DETAILS = JsonPointer.compile("/error/details");

    @AfterAll
    static void stop() {
        REPLIES.close();
    }

    /** Each example of an error once, whichever operations answer with it. */
    private static Stream<DynamicTest> each(Check check) {
        Map<JsonNode, ExampleContract> examples = new LinkedHashMap<>();
        Contracts.ALL.stream()
                .filter(contract -> contract.code() != null)
                .forEach(contract -> examples.putIfAbsent(contract.response(), contract));
        return examples.values().stream()
                .map(contract -> dynamicTest(contract.status() + " " + contract.example(), () -> {
                    List<String> problems = new ArrayList<>();
                    for (Place place : places(contract.response())) {
                        try {
                            check.verify(contract, place);
                        } catch (RuntimeException | AssertionError e) {
                            problems.add(place + ": " + e);
                        }
                    }
                    assertThat(problems).isEmpty();
                }));
    }

    /** Places by the body alone, since what details hold differs from code to code. */
    private static List<Place> places(JsonNode body) {
        List<Place> places = new ArrayList<>();
        collect(JsonPointer.empty(), body, places);
        return places;
    }

    private static void collect(JsonPointer pointer, JsonNode value, List<Place> places) {
        Schema any = Schema.at(Contracts.SPECIFICATION.bundle(), JsonPointer.compile("/info"));
        places.add(new Place(pointer, any, value, true, ""));
        value.properties().forEach(it -> collect(pointer.appendProperty(it.getKey()), it.getValue(), places));
    }

    private interface Check {
        void verify(ExampleContract contract, Place place);
    }

    private static RaslApiException error(int status, JsonNode body) {
        try {
            REPLIES.answer(CALL, status, body);
        } catch (RaslApiException e) {
            lookAt(e);
            assertThat(e.status()).isEqualTo(status);
            return e;
        }
        throw new AssertionError("no error");
    }

    /** Whatever the reply holds, looking at what the exception tells never fails. */
    private static void lookAt(RaslApiException error) {
        for (Method method : error.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass().getName().startsWith("io.getrasl")) {
                Seen.call(error, method.getName());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> unknownPropertyChangesNothing() {
        return each((contract, place) -> {
            if (place.value().isObject()) {
                JsonPointer later = place.pointer().appendProperty("came_later");
                JsonNode changed = Json.with(contract.response(), later, Json.number(7));

                RaslApiException error = error(contract.status(), changed);

                assertThat(error.code()).isEqualTo(contract.code());
                assertThat(error.getClass())
                        .isEqualTo(error(contract.status(), contract.response()).getClass());
                if (place.pointer().equals(DETAILS)) {
                    assertThat(Json.differences(
                                    changed.at(DETAILS), RaslJson.mapper().valueToTree(error.details())))
                            .isEmpty();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nullAnywhereLeavesAnErrorOfItsStatus() {
        return each((contract, place) ->
                error(contract.status(), Json.with(contract.response(), place.pointer(), Json.nothing())));
    }

    @TestFactory
    Stream<DynamicTest> otherTypeAnywhereLeavesAnErrorOfItsStatus() {
        return each((contract, place) -> {
            for (JsonNode other : List.of(
                    Json.number(7), Json.text("other"), RaslJson.mapper().createArrayNode())) {
                error(contract.status(), Json.with(contract.response(), place.pointer(), other));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownCodeIsToldAndKept() {
        return each((contract, place) -> {
            if (place.pointer().equals(CODE)) {
                RaslApiException error =
                        error(contract.status(), Json.with(contract.response(), CODE, Json.text("CAME_LATER")));

                assertThat(error.code()).isEqualTo("CAME_LATER");
                assertThat(error.getClass().getSimpleName()).startsWith("Rasl");
                assertThat(REPLIES.drifts())
                        .extracting(Drift::value)
                        .containsAnyOf("CAME_LATER", String.valueOf(contract.status()));
            }
        });
    }
}
