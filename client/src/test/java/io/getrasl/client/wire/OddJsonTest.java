package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.model.Contact;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON at its edges. */
@OnEveryLeg
class OddJsonTest extends WireSuite {

    private static Answer contact(String properties) {
        return Answer.json(200, "{\"success\":true,\"data\":{" + properties + "}}");
    }

    private Contact read(String properties) {
        server.play(contact(properties));
        return (Contact) call(Call.READ);
    }

    private String problem(Fault fault) {
        return failure(UnreadableReplyException.class, Call.READ, fault).problem();
    }

    @Test
    void lastOfTwoPropertiesOfOneNameCounts() {
        assertThat(read("\"id\":1,\"id\":2").id()).isEqualTo(2);
    }

    @Test
    void unknownNumberIsKeptToTheLastDigit() {
        String digits = "9".repeat(900);

        Contact contact = read("\"huge\":" + digits + ",\"fine\":0." + digits + ",\"zeros\":1.500");

        assertThat(contact.additionalProperties())
                .containsEntry("huge", new BigInteger(digits))
                .containsEntry("fine", new BigDecimal("0." + digits))
                .containsEntry("zeros", new BigDecimal("1.500"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775808", "-9223372036854775809", "1e3", "1.0", "0.5", "\"1\"", "true", "[]", "{}"})
    void numberThatDoesNotFitIsRefusedByItsPlace(String number) {
        assertThat(problem(contact("\"id\":" + number)))
                .startsWith("data.id: expected a whole number of 64 bits, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x1F", "nul", "'1'", "undefined"})
    void numberThatIsNoJsonIsRefused(String number) {
        assertThat(problem(contact("\"id\":" + number))).startsWith("it is not JSON from line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "]", "null", "\u0000"})
    void whatFollowsTheJsonIsRefused(String rest) {
        assertThat(problem(Answer.json(200, Answer.SUCCESS + rest))).startsWith("it is not JSON from line 1, column ");
    }

    @Test
    void errorUnderTheStatusOfASuccessIsTheErrorOfItsCodeAndNotRepeated() {
        server.play(Answer.error(200, "NOT_FOUND", "null"));

        var failure = failure(NotFoundException.class, Call.READ, it -> it);

        assertThat(failure.status()).isEqualTo(200);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void resultThatOnlyCallsItselfAFailureIsNotLost() {
        server.play(Answer.json(200, Answer.SUCCESS.replace("\"success\":true", "\"success\":false")));

        assertThat(call(Call.READ)).isNotNull();
    }

    @Test
    void lineBreaksAroundTheJsonAreFine() {
        server.play(Answer.json(200, "\r\n\n " + Answer.SUCCESS + "\r\n\n "));

        assertThat(call(Call.READ)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"[,]", "'{\"a\":',}"})
    void nestingWithoutEndIsRefusedAndNotFollowed(String open, String close) {
        int depth = 100_000;
        String nested = open.repeat(depth) + "1" + close.repeat(depth);

        assertThat(problem(contact("\"deep\":" + nested))).startsWith("it is nested too deeply");
    }

    @Test
    void nestingWithoutEndInAnErrorLeavesTheStatus() {
        var failure = error(Answer.json(500, "[".repeat(60_000)));

        assertThat(failure).isExactlyInstanceOf(RaslServerException.class);
    }

    @Test
    void nestingThatIsUnderstoodIsKept() {
        String nested = "[".repeat(400) + "]".repeat(400);

        assertThat(read("\"id\":1,\"deep\":" + nested).toJson().toString())
                .isEqualTo("{\"id\":1,\"deep\":" + nested + "}");
    }

    @Test
    void numberOfTooManyDigitsIsRefused() {
        assertThat(problem(contact("\"huge\":" + "9".repeat(5000)))).endsWith("number in it is too long");
    }

    @Test
    void errorWithANumberOfTooManyDigitsLeavesTheStatus() {
        var failure = error(Answer.error(404, "NOT_FOUND", "{\"huge\":" + "9".repeat(5000) + "}"));

        assertThat(failure.status()).isEqualTo(404);
    }

    @Test
    void nameOfAPropertyThatIsVeryLongDoesNotHideTheError() {
        var failure = error(Answer.error(404, "NOT_FOUND", "{\"" + "n".repeat(40_000) + "\":1}"));

        assertThat(failure).isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void loneSurrogatesAndControlCharactersDoNotHarm() {
        Contact contact = read("\"id\":1,\"firstname\":\"\\ud800\\u0000\\u001f\\\"\"");

        assertThat(contact.firstname()).isEqualTo("\ud800\u0000\u001f\"");
    }
}
