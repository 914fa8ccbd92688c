package io.getrasl.contract.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.Drift;
import io.getrasl.client.RaslJson;
import io.getrasl.client.error.MissingPropertyException;
import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.OpenEnum;
import io.getrasl.client.webhook.UnreadableWebhookException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a later version of the API may do to a body at any place, and what this version of the client must make of it. */
enum Change {
    UNKNOWN_PROPERTY("a property that it does not know") {
        @Override
        boolean appliesTo(Subject subject, Place place) {
            return place.schema().isModel() && place.value().isObject();
        }

        @Override
        JsonNode at(Place place, JsonNode body) {
            return Json.with(body, later(place), LATER);
        }

        @Override
        void verify(Subject subject, Place place, JsonNode changed) {
            Reading reading = keeps(subject, changed);
            Model holder = (Model) Seen.at(reading.model(), place.steps());
            assertThat(holder.additionalProperties()).containsOnlyKeys("came_later");
            tells(reading, new Drift(Drift.Kind.PROPERTY, operation(reading), Place.path(later(place)), null));
        }

        private static JsonPointer later(Place place) {
            return place.pointer().appendProperty("came_later");
        }
    },

    UNKNOWN_VALUE("a value that its enumeration does not know") {
        @Override
        boolean appliesTo(Subject subject, Place place) {
            return place.schema().isEnum() && place.value().isString();
        }

        @Override
        JsonNode at(Place place, JsonNode body) {
            return Json.with(body, place.pointer(), Json.text("came_later"));
        }

        @Override
        void verify(Subject subject, Place place, JsonNode changed) {
            Reading reading = keeps(subject, changed);
            OpenEnum value = (OpenEnum) Seen.at(reading.model(), place.steps());
            assertThat(value.value()).isEqualTo("came_later");
            assertThat(value.isKnown()).isFalse();
            assertThat(Seen.call(value, "known")).hasToString("UNKNOWN");
            String told = place.schema().sensitive() ? null : "came_later";
            tells(reading, new Drift(Drift.Kind.VALUE, operation(reading), place.path(), told));
        }
    },

    NULL("a null") {
        @Override
        boolean appliesTo(Subject subject, Place place) {
            return place.isProperty() && !subject.indispensable().contains(place.path());
        }

        @Override
        JsonNode at(Place place, JsonNode body) {
            return Json.with(body, place.pointer(), Json.nothing());
        }

        @Override
        void verify(Subject subject, Place place, JsonNode changed) {
            Reading reading = keeps(subject, changed);
            Model holder = Seen.holder(reading.model(), place.steps());
            assertThat(Seen.has(holder, place.pointer().last().getMatchingProperty()))
                    .isTrue();
            isNull(reading.model(), place);
            if (place.schema().nullable()) {
                tells(reading);
            } else {
                tells(reading, new Drift(Drift.Kind.NULL, operation(reading), place.path(), null));
            }
        }

        /** Null where it is allowed or where nothing is required; else the accessor names the property. */
        private static void isNull(Model model, Place place) {
            try {
                assertThat(Seen.at(model, place.steps())).isNull();
            } catch (MissingPropertyException e) {
                assertThat(place.schema().nullable())
                        .as("null is allowed, but " + e.getMessage())
                        .isFalse();
                assertThat(e).hasMessageContaining(place.pointer().last().getMatchingProperty() + " is null");
            }
        }
    },

    ABSENCE("the lack of a property") {
        @Override
        boolean appliesTo(Subject subject, Place place) {
            return NULL.appliesTo(subject, place);
        }

        @Override
        JsonNode at(Place place, JsonNode body) {
            return Json.without(body, place.pointer());
        }

        @Override
        void verify(Subject subject, Place place, JsonNode changed) {
            Reading reading = keeps(subject, changed);
            Model holder = Seen.holder(reading.model(), place.steps());
            assertThat(Seen.has(holder, place.pointer().last().getMatchingProperty()))
                    .isFalse();
            tells(reading);
        }
    },

    OTHER_TYPE("a value of another type") {
        @Override
        boolean appliesTo(Subject subject, Place place) {
            return !place.value().isNull()
                    && place.schema().wrong(place.value()).isPresent();
        }

        @Override
        JsonNode at(Place place, JsonNode body) {
            return Json.with(
                    body, place.pointer(), place.schema().wrong(place.value()).orElseThrow());
        }

        @Override
        void verify(Subject subject, Place place, JsonNode changed) {
            try {
                subject.read(changed);
            } catch (UnreadableReplyException e) {
                isNamed(place, e.problem());
                return;
            } catch (UnreadableWebhookException e) {
                isNamed(place, e.problem());
                return;
            }
            throw new AssertionError("it was read");
        }

        private static void isNamed(Place place, String problem) {
            assertThat(problem)
                    .contains(place.path())
                    .matches("(?s).*(expected .*, found .*|it has no text at .*)")
                    .doesNotContain("of another type");
        }
    };

    private static final JsonNode LATER =
            RaslJson.mapper().readTree("{\"deep\":[1,null,1.50,{\"x\":true}],\"none\":null}");

    private final String text;

    Change(String text) {
        this.text = text;
    }

    abstract boolean appliesTo(Subject subject, Place place);

    abstract JsonNode at(Place place, JsonNode body);

    /**
     * Has the client read the changed body.
     *
     * @throws AssertionError if it does not do what it must
     */
    abstract void verify(Subject subject, Place place, JsonNode changed);

    /** What goes wrong when it happens at each place in turn. */
    List<String> problems(Subject subject) {
        List<String> problems = new ArrayList<>();
        JsonNode body = subject.complete();
        for (Place place : Place.of(subject.schema(), body)) {
            if (appliesTo(subject, place)) {
                try {
                    verify(subject, place, at(place, body));
                } catch (RuntimeException | AssertionError e) {
                    problems.add(subject.name() + ", " + text + " at " + place + ": " + e);
                }
            }
        }
        return problems;
    }

    private static Reading keeps(Subject subject, JsonNode changed) {
        Reading reading = subject.read(changed);
        assertThat(Json.differences(changed, reading.written()))
                .as("what the client writes back")
                .isEmpty();
        return reading;
    }

    /** The drifts of one reading are of one operation; its name is not the point here. */
    private static String operation(Reading reading) {
        return reading.drifts() == null || reading.drifts().isEmpty()
                ? ""
                : reading.drifts().get(0).operationId();
    }

    private static void tells(Reading reading, Drift... expected) {
        if (reading.drifts() != null) {
            assertThat(reading.drifts()).as("what the drift listener was told").containsExactly(expected);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
