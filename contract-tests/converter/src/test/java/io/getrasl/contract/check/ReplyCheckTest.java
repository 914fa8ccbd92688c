package io.getrasl.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.getrasl.contract.ExampleContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Each way in which a reply can leave its contract is noticed and named. */
class ReplyCheckTest {
    private static final ReplyCheck CHECK = new ReplyCheck(Contracts.SPECIFICATION);
    private static final ExampleContract DELETED = Contracts.named("batchDeleteContacts_200_one_unknown");
    private static final ExampleContract CONTACT = Contracts.named("getContact_200_with_relations");
    private static final ExampleContract THROTTLED = Contracts.named("getContact_429_RATE_LIMIT_EXCEEDED");
    private static final ExampleContract UNSCOPED = Contracts.named("getContact_403_INSUFFICIENT_SCOPE");

    @Test
    void theExampleItselfPasses() {
        assertThat(CHECK.problems(DELETED, reply(DELETED, body -> {}))).isEmpty();
    }

    @Test
    void theMessageNamesOperationStatusExampleFieldAndPlace() {
        Reply reply = reply(DELETED, body -> body.withObject("summary").put("failed", "1"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CHECK.verify(DELETED, reply))
                .withMessageMatching(
                        "(?s).*batchDeleteContacts 200 one_unknown: /summary/failed: expected 1 but was \"1\""
                                + " \\(openapi/paths/contacts_batch\\.yaml:\\d+:\\d+\\).*");
    }

    @Test
    void theMessageOfAnErrorNamesItsCode() {
        Reply reply = reply(UNSCOPED, body -> body.withObject("error").put("code", "NOT_FOUND"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CHECK.verify(UNSCOPED, reply))
                .withMessageContaining(
                        "getContact 403 INSUFFICIENT_SCOPE: /error/code: expected \"INSUFFICIENT_SCOPE\"");
    }

    @Test
    void anotherStatusIsNoticed() {
        Reply reply = new Reply(500, name -> Optional.empty(), "{\"error\":{\"code\":\"INTERNAL_ERROR\"}}");

        assertThat(CHECK.problems(DELETED, reply))
                .singleElement()
                .asString()
                .contains("status: expected 200 but was 500 with the body {\"error\":{\"code\":\"INTERNAL_ERROR\"}}");
    }

    @Test
    void anUndocumentedPropertyAccusesNoneOfThoseAroundIt() {
        Reply reply = reply(DELETED, body -> body.withObject("summary").put("skipped", 1));

        assertThat(CHECK.problems(DELETED, reply))
                .extracting(Problem::toString)
                .filteredOn(problem -> problem.contains("is not documented"))
                .singleElement()
                .asString()
                .startsWith("/summary/skipped: ");
    }

    @Test
    void aBodyThatIsNotJsonIsNoticed() {
        Reply reply = new Reply(200, name -> Optional.of("application/json"), "<html>");

        assertThat(CHECK.problems(DELETED, reply)).singleElement().asString().contains("expected JSON but was <html>");
    }

    @Test
    void anotherContentTypeIsNoticed() {
        assertNoticed(problems(DELETED, Map.of("Content-Type", "text/html")), "Content-Type");
    }

    @Test
    void aMissingHeaderIsNoticed() {
        assertNoticed(problems(THROTTLED, Map.of("Retry-After", "")), "Retry-After");
    }

    @Test
    void aHeaderThatContradictsTheDetailsIsNoticed() {
        assertNoticed(problems(THROTTLED, Map.of("Retry-After", "1")), "Retry-After");
    }

    @Test
    void aHeaderOfAnotherTypeIsNoticed() {
        assertNoticed(problems(THROTTLED, Map.of("Retry-After", "soon")), "Retry-After");
    }

    @Test
    void aMissingPropertyIsNoticed() {
        assertNoticed(problems(CONTACT, body -> data(body).remove("lastname")), "/data/lastname");
    }

    @Test
    void aPropertyThatIsNotDocumentedIsNoticed() {
        assertThat(problems(CONTACT, body -> data(body).put("nickname", "L")))
                .anyMatch(problem -> problem.toString().startsWith("/data/nickname: is not documented"));
    }

    @Test
    void aNullInPlaceOfAValueIsNoticed() {
        assertNoticed(problems(CONTACT, body -> data(body).putNull("firstname")), "/data/firstname");
    }

    @Test
    void anAbsentNullIsNoticed() {
        assertNoticed(problems(CONTACT, body -> data(body).remove("company")), "/data/company");
    }

    @Test
    void aTextInPlaceOfANumberIsNoticed() {
        assertNoticed(problems(CONTACT, body -> data(body).put("id", "812")), "/data/id");
    }

    @Test
    void aLongerArrayIsNoticed() {
        assertNoticed(problems(CONTACT, body -> data(body).withArray("group_id").add(10)), "/data/group_id");
    }

    @Test
    void anotherOrderIsNoticed() {
        assertNoticed(
                problems(CONTACT, body -> {
                    data(body).withArray("group_id").removeAll().add(9).add(3);
                }),
                "/data/group_id/0");
    }

    @Test
    void aVolatileValueOfAnotherFormIsNoticed() {
        assertNoticed(problems(CONTACT, body -> data(body).put("created_at", "yesterday")), "/data/created_at");
    }

    @Test
    void anotherVolatileValueOfTheSameFormPasses() {
        assertThat(problems(CONTACT, body -> data(body).put("created_at", "2020-01-01T00:00:00+00:00")))
                .isEmpty();
    }

    @Test
    void detailsOfAnotherShapeAreNoticed() {
        assertThat(problems(UNSCOPED, body -> body.withObject("error").putObject("details")))
                .anyMatch(problem -> problem.message().contains("required"));
    }

    @Test
    void detailsOfACodeWithoutAnyAreNoticed() {
        ExampleContract contract = Contracts.named("getContact_404_NOT_FOUND");

        assertThat(problems(contract, body -> body.withObject("error").putObject("details")))
                .anyMatch(problem -> problem.message().contains("NOT_FOUND documents no details"));
    }

    private static void assertNoticed(List<Problem> problems, String field) {
        assertThat(problems).extracting(Problem::field).contains(field);
    }

    private static ObjectNode data(ObjectNode body) {
        return body.withObject("data");
    }

    private static List<Problem> problems(ExampleContract contract, Consumer<ObjectNode> change) {
        return CHECK.problems(contract, reply(contract, change));
    }

    private static List<Problem> problems(ExampleContract contract, Map<String, String> headers) {
        Map<String, String> changed = new HashMap<>(contract.responseHeaders());
        changed.putAll(headers);
        changed.values().removeIf(String::isEmpty);
        return CHECK.problems(
                contract,
                new Reply(
                        contract.status(),
                        name -> Optional.ofNullable(changed.get(name)),
                        contract.response().toString()));
    }

    private static Reply reply(ExampleContract contract, Consumer<ObjectNode> change) {
        ObjectNode body = (ObjectNode) contract.response().deepCopy();
        change.accept(body);
        return new Reply(
                contract.status(),
                name -> Optional.ofNullable(contract.responseHeaders().get(name)),
                body.toString());
    }
}
