package io.getrasl.contract.proofs.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.proofs.judge.Opinion.Verdict;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.Body;
import io.getrasl.contract.proofs.make.Raw;
import io.getrasl.contract.proofs.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judges notice each way in which a server can leave the specification. */
@Tag("h2")
class JudgesTest {

    private static final String TOKEN = "rasl_sandbox_full";
    private static final String META =
            "\"meta\":{\"request_id\":\"6f1c2f4e-8a57-4d7e-9a55-2f3c1b0d9e8a\",\"timestamp\":\"2026-03-02T09:15:30+00:00\"}";
    private static final String REFUSED = "{\"success\":false,\"error\":{\"code\":\"VALIDATION_ERROR\",\"message\":"
            + "\"Validation failed\",\"details\":{\"name\":[\"Group name is required\"]}}," + META + "}";
    private static final String CREATED =
            "{\"success\":true,\"message\":\"Group created successfully\",\"data\":{\"id\":1001,"
                    + "\"name\":\"a\",\"created_at\":\"2026-03-02T09:15:30+00:00\",\"updated_at\":\"2026-03-02T09:15:30+00:00\"},"
                    + META + "}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a\"}             | ALLOWED",
                "{\"name\":\"\"}              | REFUSED",
                "{\"name\":1}                 | REFUSED",
                "{\"name\":null}              | REFUSED",
                "{}                           | REFUSED",
                "[]                           | REFUSED",
                "{\"name\":\"a\",\"x\":1}     | REFUSED",
                "{\"name\":\"a\",\"name\":1}  | REFUSED",
                "{\"name\":\"\\u0000\"}       | REFUSED",
                "{\"name\":\"\\ud800\"}       | REFUSED",
                "{\"name\":\"a\"              | REFUSED"
            })
    void bodiesAreJudgedByTheirSchema(String body, Verdict verdict) {
        assertThat(opinion(create(body)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "/contacts, per_page, 1, ALLOWED",
        "/contacts, per_page, 0, REFUSED",
        "/contacts, per_page, 2147483648, REFUSED",
        "/contacts, unknown, x, ALLOWED",
        "/contacts, sort, unknown, ALLOWED",
        "/contacts, filter[type], lead, ALLOWED",
        "/contacts, filter[type], leads, REFUSED",
        "/contacts, filter[created_at], 2026-03-02T09:15:30Z, ALLOWED",
        "/contacts, filter[created_at], yesterday, REFUSED",
        "/contacts/812, a, b, ALLOWED",
        "/contacts/abc, a, b, REFUSED",
        "/contacts/9223372036854775808, a, b, REFUSED",
        "/nothing, a, b, UNLISTED",
        "/contacts/, a, b, UNLISTED"
    })
    void parametersAreJudgedByTheirSchema(String path, String name, String value, Verdict verdict) {
        Ask ask = new Ask("GET", path, List.of(new Ask.Pair(name, value)), List.of(), null).as(TOKEN);
        assertThat(opinion(ask).verdict()).isEqualTo(verdict);
    }

    @Test
    void aRightAnswerPasses() {
        assertThat(problems("{\"name\":\"a\"}", 201, CREATED)).isEmpty();
        assertThat(problems("{}", 422, REFUSED)).isEmpty();
    }

    @Test
    void whatIsAcceptedAgainstTheSpecificationIsNoticed() {
        assertThat(problems("{\"name\":1}", 201, CREATED))
                .singleElement()
                .asString()
                .startsWith("accepted:");
    }

    @Test
    void whatIsRefusedAgainstTheSpecificationIsNoticed() {
        assertThat(problems("{\"name\":\"a\"}", 422, REFUSED))
                .singleElement()
                .asString()
                .startsWith("refused:");
    }

    @Test
    void rulesAboutRecordsMayRefuse() {
        String taken = REFUSED.replace("Group name is required", "A group with this name already exists");
        assertThat(problems("{\"name\":\"a\"}", 422, taken)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "201 | \"id\":1001   | \"id\":\"1001\"          | schema: /data/id",
                "201 | \"id\":1001   | \"id\":1001,\"x\":1      | schema: /data/x: is not documented",
                "201 | \"id\":1001,  | ``                       | schema: /data/id: required property",
                "200 | \"id\":1001   | \"id\":1001              | status: 200",
                "500 | \"id\":1001   | \"id\":1001              | fault:",
                "201 | {             | {{                       | body: no JSON"
            })
    void whatIsWrongWithAnAnswerIsNoticed(int status, String part, String instead, String expected) {
        assertThat(problems(
                        "{\"name\":\"a\"}", status, CREATED.replaceFirst(java.util.regex.Pattern.quote(part), instead)))
                .anySatisfy(problem -> assertThat(problem).startsWith(expected));
    }

    @Test
    void anotherCodeIsNoticed() {
        assertThat(problems("{}", 422, REFUSED.replace("VALIDATION_ERROR", "OTP_EXPIRED")))
                .anySatisfy(problem -> assertThat(problem).startsWith("code: OTP_EXPIRED is not documented"));
    }

    @Test
    void anUndocumentedHeaderIsNoticed() {
        Ask ask = create("{\"name\":\"a\"}");
        assertThat(new AnswerJudge()
                        .problems(ask, opinion(ask), answer(201, CREATED, Map.entry("X-Powered-By", "luck"))))
                .containsExactly("header: X-Powered-By is not documented");
    }

    @Test
    void theCallersTokenInAnAnswerIsNoticed() {
        assertThat(problems("{\"name\":\"a\"}", 201, CREATED.replace("\"a\"", "\"" + TOKEN + "\"")))
                .containsExactly("secret: the answer holds the caller's token");
    }

    private static List<String> problems(String body, int status, String reply) {
        Ask ask = create(body);
        return new AnswerJudge().problems(ask, opinion(ask), answer(status, reply, null));
    }

    private static Answer answer(int status, String body, Map.Entry<String, String> header) {
        List<Map.Entry<String, String>> headers =
                new ArrayList<>(List.of(Map.entry("Content-Type", "application/json")));
        if (header != null) {
            headers.add(header);
        }
        return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Ask create(String body) {
        List<Ask.Pair> headers = List.of(new Ask.Pair("Content-Type", "application/json"));
        return new Ask("POST", "/groups", List.of(), headers, new Body.Json(new Raw.Token(body))).as(TOKEN);
    }

    private static Opinion opinion(Ask ask) {
        return new AskJudge().of(ask, TOKEN);
    }
}
