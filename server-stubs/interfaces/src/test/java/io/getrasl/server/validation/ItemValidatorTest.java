package io.getrasl.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.getrasl.server.json.ApiJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.jackson.nullable.JsonNullable;

/** Every kind of value that a specification can ask for, also those that ours does not have yet. */
class ItemValidatorTest {

    private static final ItemValidator VALIDATOR = new ItemValidator();

    enum Colour implements WireValue {
        DARK_RED;

        @Override
        @com.fasterxml.jackson.annotation.JsonValue
        public String value() {
            return "dark-red";
        }
    }

    record Inner(
            @DecimalMin(value = "0", message = "Must be at least 0")
            Double size) implements RequestModel {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Open(String text) implements RequestModel {}

    record Everything(
            @NotEmpty(message = "missing")
            @TextLength(min = 3, message = "short")
            @Pattern(regexp = "[a-z]+", message = "pattern")
            @Mailbox(message = "email")
            String text,

            @WireProperty(required = true, missing = "say something")
            JsonNullable<String> note,

            OffsetDateTime time,
            LocalDate date,
            UUID uuid,
            Map<String, Integer> counts,
            List<Colour> colours,
            @Valid List<@Valid Inner> inner,
            @JsonProperty("is_set") Boolean isSet,
            Open open)
            implements RequestModel {}

    @AfterAll
    static void close() {
        VALIDATOR.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "text":""                           | {text=[missing]}
                    "text":"A"                          | {text=[short, pattern, email]}
                    "time":"2026-03-02T09:15:30"        | {time=[Must be a date and time with an offset, such as 2026-03-02T09:15:30+00:00]}
                    "time":5                            | {time=[Must be a string]}
                    "date":"2026-02-30"                 | {date=[Must be a date, such as 2026-03-02]}
                    "uuid":"1-1-1-1-1"                  | {uuid=[Must be a UUID]}
                    "counts":{"a":1,"b":"x"}            | {counts.b=[Must be an integer]}
                    "counts":[]                         | {counts=[Must be an object]}
                    "counts":{"a":null}                 | {counts.a=[Must be an integer]}
                    "colours":["dark-red","blue"]       | {colours.1=[Must be one of: dark-red]}
                    "inner":[{"size":1},{"size":-0.5}]  | {inner.1.size=[Must be at least 0]}
                    "inner":[{"size":1,"x":1}]          | {inner.0.x=[Unknown property]}
                    "inner":[5,{"size":-1}]             | {inner.0=[Must be an object], inner.1.size=[Must be at least 0]}
                    "is_set":"true"                     | {is_set=[Must be a boolean]}
                    "isSet":true                        | {isSet=[Unknown property]}
                    """)
    void refuses(String property, String errors) {
        String text = property.contains("\"text\"") ? "" : "\"text\":\"a@b.c\",";
        Map<String, List<String>> found = errors("{" + text + "\"note\":null," + property + "}");
        found.computeIfPresent("text", (field, reasons) -> text.isEmpty() ? reasons : null);
        assertThat(found).hasToString(errors);
    }

    @Test
    void demandsThePresenceOfWhatMayBeNull() {
        assertThat(errors("{\"text\":\"abc\"}")).containsEntry("note", List.of("say something"));
    }

    @Test
    void ignoresUnknownPropertiesOfModelsThatAreOpen() {
        assertThat(VALIDATOR
                        .check(ApiJson.mapper().readTree("{\"text\":\"a\",\"x\":1}"), Open.class)
                        .orThrow())
                .isEqualTo(new Open("a"));
    }

    @Test
    void keepsTheOffsetOfTimes() {
        String json = "{\"text\":\"abc\",\"note\":\"n\",\"time\":\"2026-03-02T09:15:30+02:00\"}";
        Everything value = ApiJson.mapper().readValue(json, Everything.class);
        assertThat(value.time()).hasToString("2026-03-02T09:15:30+02:00");
    }

    @Test
    void putsErrorsUnderTheirPlace() {
        Checked<Open> checked = VALIDATOR.check(ApiJson.mapper().readTree("{\"text\":1}"), Open.class);
        assertThat(checked.errorsUnder("items.3")).containsOnlyKeys("items.3.text");
    }

    @Test
    void putsAnErrorOfTheWholeAtItsPlace() {
        Checked<Open> checked = VALIDATOR.check(ApiJson.mapper().readTree("[]"), Open.class);
        assertThat(checked.errorsUnder("items.3")).containsOnlyKeys("items.3");
    }

    private static Map<String, List<String>> errors(String json) {
        return VALIDATOR
                .check(ApiJson.mapper().readTree(json), Everything.class)
                .errors();
    }
}
