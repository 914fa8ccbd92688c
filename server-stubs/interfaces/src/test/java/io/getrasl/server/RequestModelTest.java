package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Answer;
import io.getrasl.server.fixture.FixtureServer;
import io.getrasl.server.model.BatchCreateContactsRequest;
import io.getrasl.server.model.Contact;
import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.UpdateContactRequest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How bodies become models. */
class RequestModelTest {

    private static final String VALID =
            "{\"firstname\":\"A\",\"lastname\":\"B\",\"phone\":\"1\",\"type\":\"lead\",\"source_id\":4,\"status_id\":2%s}";

    @Test
    void namesAllThatIsMissingInTheOrderOfTheSpecification() {
        assertThat(create("{}").at("/error/details"))
                .isEqualTo("{\"firstname\":[\"First name is required\"],\"lastname\":[\"Last name is required\"],"
                        + "\"phone\":[\"Phone number is required\"],\"type\":[\"Contact type is required\"],"
                        + "\"source_id\":[\"Source is required\"],\"status_id\":[\"Status is required\"]}");
    }

    @Test
    void reportsStructureAndConstraintsTogether() {
        String body =
                "{\"email\":\"not an address\",\"firstname\":\"\",\"lastname\":5,\"phone\":\"+2010055501901234567890\","
                        + "\"type\":\"friend\",\"source_id\":\"4\",\"status_id\":2,\"groups\":[1,\"x\"],\"zzz\":1}";
        assertThat(create(body).at("/error/details"))
                .isEqualTo("{\"firstname\":[\"First name is required\"],\"lastname\":[\"Must be a string\"],"
                        + "\"phone\":[\"Must be at most 20 characters\"],"
                        + "\"type\":[\"Contact type must be one of: lead, customer, guest\"],"
                        + "\"source_id\":[\"Must be an integer\"],\"email\":[\"Must be an email address\"],"
                        + "\"groups.1\":[\"Must be an integer\"],\"zzz\":[\"Unknown property\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",\"groups\":null         | {\"groups\":[\"This field is required\"]}",
                ",\"groups\":{}           | {\"groups\":[\"Must be an array\"]}",
                ",\"country_id\":1.5      | {\"country_id\":[\"Must be an integer\"]}",
                ",\"zip\":12345           | {\"zip\":[\"Must be a string\"]}"
            })
    void refusesOtherTypes(String property, String details) {
        assertThat(create(VALID.formatted(property)).error()).isEqualTo("422 VALIDATION_ERROR " + details);
    }

    @Test
    void countsCharactersAsJsonSchemaDoes() {
        assertThat(create(VALID.formatted(",\"zip\":\"" + "😀".repeat(20) + "\""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesOneCharacterTooMany() {
        assertThat(create(VALID.formatted(",\"zip\":\"" + "😀".repeat(21) + "\""))
                        .error())
                .isEqualTo("422 VALIDATION_ERROR {\"zip\":[\"Must be at most 20 characters\"]}");
    }

    @Test
    void takesNullWhereItIsAllowed() {
        create(VALID.formatted(",\"email\":null"));
        assertThat(FixtureServer.asked(CreateContactRequest.class).email().isPresent())
                .isTrue();
    }

    @Test
    void tellsNullFromNothingInAPatch() {
        UpdateContactRequest request = patched("{\"email\":null,\"type\":\"customer\"}");
        assertThat(request.email().isPresent()).isTrue();
        assertThat(request.email().get()).isNull();
        assertThat(request.city().isPresent()).isFalse();
        assertThat(request.firstname()).isNull();
    }

    @Test
    void refusesToEmptyWhatMustNotBeEmpty() {
        Answer answer = call("PATCH", "/api/v2/contacts/1", "{\"firstname\":null,\"lastname\":\"\"}");
        assertThat(answer.at("/error/details"))
                .isEqualTo("{\"firstname\":[\"First name is required\"],\"lastname\":[\"Last name is required\"]}");
    }

    @Test
    void takesAnEmptyPatch() {
        assertThat(patched("{}")).isEqualTo(UpdateContactRequest.builder().build());
    }

    @Test
    void refusesWhatIsWrongFurtherIn() {
        Answer answer = call(
                "POST",
                "/api/v2/contacts/batch",
                "{\"contacts\":[{}],\"options\":{\"continue_on_error\":\"yes\",\"x\":1}}");
        assertThat(answer.at("/error/details"))
                .isEqualTo(
                        "{\"options.continue_on_error\":[\"Must be a boolean\"],\"options.x\":[\"Unknown property\"]}");
    }

    @Test
    void presetsOptions() {
        call("POST", "/api/v2/contacts/batch", "{\"contacts\":[{}],\"options\":{}}");
        assertThat(FixtureServer.asked(BatchCreateContactsRequest.class)
                        .options()
                        .continueOnError())
                .isTrue();
    }

    @Test
    void judgesItemsOneByOne() {
        String body = "{\"contacts\":[" + VALID.formatted("") + ",{\"phone\":7,\"lastname\":\"B\"},5]}";
        Answer answer = call("POST", "/api/v2/contacts/batch", body);
        assertThat(answer.at("/errors"))
                .isEqualTo("[{\"index\":1,\"errors\":{\"firstname\":[\"First name is required\"],"
                        + "\"phone\":[\"Must be a string\"],\"type\":[\"Contact type is required\"],"
                        + "\"source_id\":[\"Source is required\"],\"status_id\":[\"Status is required\"]}},"
                        + "{\"index\":2,\"errors\":{\"body\":[\"Must be an object\"]}}]");
    }

    @Test
    void writesARequestBackAsItCame() {
        String item = VALID.formatted(",\"email\":null,\"groups\":[3]");
        Answer answer = call("POST", "/api/v2/contacts/batch", "{\"contacts\":[" + item + "]}");
        assertThat(answer.at("/skipped/0/data")).isEqualTo(item);
    }

    @Test
    void masksWhatIsSensitive() {
        assertThat(CreateContactRequest.builder()
                        .phone("+201005550142")
                        .zip("1")
                        .build()
                        .toString())
                .contains("phone=***", "zip=JsonNullable[1]")
                .doesNotContain("0142");
    }

    @Test
    void namesTheRequiredPropertyThatAReplyLacks() {
        Assertions.assertThatThrownBy(() -> Contact.builder().id(1L).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Contact.status_id is required");
    }

    private static Answer create(String body) {
        return call("POST", "/api/v2/contacts", body);
    }

    private static UpdateContactRequest patched(String body) {
        assertThat(call("PATCH", "/api/v2/contacts/1", body).status()).isEqualTo(200);
        return FixtureServer.asked(UpdateContactRequest.class);
    }
}
