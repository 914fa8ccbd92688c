package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.RaslException;
import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a logger is told, and what it is never told. */
@ParameterizedClass
@EnumSource(Form.class)
class CallLoggerTest {

    private final Form form;

    private static final CreateContactRequest LAYLA = CreateContactRequest.builder()
            .firstname("Layla")
            .lastname("Haddad")
            .phone("+201005550142")
            .type(ContactType.LEAD)
            .sourceId(4)
            .statusId(2)
            .additionalProperty("nickname", "Lulu")
            .build();

    /** Keeps what it is told. */
    private record Recorder(boolean wantsBodies, List<CallAttempt> attempts) implements CallLogger {

        @Override
        public void log(CallAttempt attempt) {
            attempts.add(attempt);
        }
    }

    private final List<CallAttempt> attempts = new ArrayList<>();
    private LoopbackServer server;

    CallLoggerTest(Form form) {
        this.form = form;
    }

    @BeforeEach
    void start() {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RaslClient client(boolean bodies) {
        return form.client(server.url(), new ArrayList<>())
                .logger(new Recorder(bodies, attempts))
                .build();
    }

    @Test
    void everyAttemptIsTold() {
        server.reply(
                Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":1}")),
                Reply.json(200, Fixtures.CONTACT_REPLY));

        client(false).contacts().getContact(812);

        assertThat(attempts).extracting(CallAttempt::number).containsExactly(1, 2);
        assertThat(attempts).extracting(CallAttempt::status).containsExactly(429, 200);
        assertThat(attempts).extracting(CallAttempt::code).containsExactly("RATE_LIMIT_EXCEEDED", null);
    }

    @Test
    void attemptIsNamedByItsOperationAndTheTemplateOfItsPath() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        client(false).contacts().getContact(812);

        CallAttempt attempt = attempts.get(0);
        assertThat(attempt.operationId()).isEqualTo("getContact");
        assertThat(attempt.method()).isEqualTo("GET");
        assertThat(attempt.path()).startsWith("/contacts/{").doesNotContain("812");
        assertThat(attempt.requestId()).isEqualTo("0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40");
        assertThat(attempt.duration()).isPositive();
    }

    @Test
    void missingReplyIsToldWithItsCause() {
        server.reply(Reply.reset());

        assertThatThrownBy(() -> client(false).contacts().createContact(LAYLA)).isInstanceOf(RaslException.class);

        assertThat(attempts).hasSize(1);
        assertThat(attempts.get(0).status()).isNull();
        assertThat(attempts.get(0).failure()).startsWith("java.").endsWith("Exception");
    }

    @Test
    void bodiesStayOutUnlessAskedFor() {
        server.reply(Reply.json(201, Fixtures.CONTACT_REPLY));

        client(false).contacts().createContact(LAYLA);

        assertThat(attempts.get(0).requestBody()).isNull();
        assertThat(attempts.get(0).replyBody()).isNull();
    }

    @Test
    void sensitiveValuesOfTheRequestAreMasked() {
        server.reply(Reply.json(201, Fixtures.CONTACT_REPLY));

        client(true).contacts().createContact(LAYLA);

        assertThat(attempts.get(0).requestBody())
                .contains("firstname=***", "phone=***", "type=lead", "additionalProperties=[nickname]")
                .doesNotContain("Layla", "+20100", "Lulu");
    }

    @Test
    void sensitiveValuesOfTheReplyAreMasked() {
        server.reply(Reply.json(201, Fixtures.CONTACT_REPLY));

        client(true).contacts().createContact(LAYLA);

        assertThat(attempts.get(0).replyBody())
                .contains("id=812", "email=***")
                .doesNotContain("Layla", "Haddad", "layla@example.com", "+20100");
    }

    @Test
    void errorIsToldWithoutWhatItRepeats() {
        server.reply(Reply.json(422, Fixtures.error("VALIDATION_ERROR", "{\"phone\":[\"+201005550142 exists\"]}")));

        assertThatThrownBy(() -> client(true).contacts().createContact(LAYLA)).isInstanceOf(RaslException.class);

        assertThat(attempts.get(0).replyBody()).isEqualTo("error[code=VALIDATION_ERROR, details=[phone]]");
    }

    @Test
    void replyThatIsNotAsSpecifiedIsToldByItsSizeOnly() {
        server.reply(Reply.with(200, "text/html", "<p>Layla</p>"));

        assertThatThrownBy(() -> client(true).contacts().getContact(812)).isInstanceOf(RaslException.class);

        assertThat(attempts.get(0).replyBody()).isEqualTo("12 bytes that are not as specified");
    }

    @Test
    void formIsToldAsItsFieldsWithoutItsFile() {
        server.reply(Uploads.SENT);

        client(true).messages().sendMediaMessage(Uploads.media(UploadFile.of("layla.png", new byte[] {1, 2, 3})));

        assertThat(attempts.get(0).requestBody())
                .contains("media_type=image", "phone=***")
                .doesNotContain("layla", "+20100");
    }

    @Test
    void tokenIsNeverTold() {
        String echo = Fixtures.CONTACT_REPLY.replace("\"lead\"", "\"" + Fixtures.TOKEN + "\"");
        server.reply(
                Reply.with(200, "application/json", echo, "X-Request-Id: " + Fixtures.TOKEN),
                Reply.json(403, Fixtures.error("A_" + Fixtures.TOKEN, "{\"required_scope\":1}")));
        RaslClient rasl = client(true);

        rasl.contacts().getContact(812);
        assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(RaslException.class);

        assertThat(attempts)
                .hasSize(2)
                .allSatisfy(attempt -> assertThat(attempt + " " + attempt.requestBody() + attempt.replyBody())
                        .contains("***")
                        .doesNotContain(Fixtures.TOKEN));
    }

    @Test
    void replyCannotWriteLinesOfItsOwn() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY.replace("lead", "a\\nWARNING b")));

        client(true).contacts().getContact(812);

        assertThat(attempts.get(0).replyBody()).contains("type=a WARNING b").doesNotContain("\n");
    }

    @Test
    void errorCannotWriteLinesOfItsOwn() {
        server.reply(
                Reply.json(403, Fixtures.error("A\\nWARNING b", "{\"a\\nb\":1}").replace("0b6f8a52", "a\\nWARNING b")));

        assertThatThrownBy(() -> client(true).contacts().getContact(812)).isInstanceOf(RaslException.class);

        assertThat(attempts.get(0).toString() + attempts.get(0).replyBody())
                .contains("answered 403 after", "details=[a b]")
                .doesNotContain("\n", "WARNING");
    }

    @Test
    void failureOfTheLoggerIsNoFailureOfTheCall() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));
        RaslClient rasl = form.client(server.url(), new ArrayList<Duration>())
                .logger(attempt -> {
                    throw new IllegalStateException("the disk is full");
                })
                .build();

        assertThat(rasl.contacts().getContact(812).id()).isEqualTo(812);
    }
}
