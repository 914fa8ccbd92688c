package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.UnreadableReplyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told where a reply is not in the specification. */
@ParameterizedClass
@EnumSource(Form.class)
class DriftListenerTest {

    private final Form form;

    private final List<Drift> drifts = new ArrayList<>();
    private LoopbackServer server;
    private RaslClient rasl;

    DriftListenerTest(Form form) {
        this.form = form;
    }

    @BeforeEach
    void start() {
        server = new LoopbackServer();
        rasl = form.client(server.url(), new ArrayList<>())
                .driftListener(drifts::add)
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void refused(int status, String code) {
        server.reply(Reply.json(status, Fixtures.error(code, "{}")));
        assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(RaslApiException.class);
    }

    @Test
    void replyAsSpecifiedIsNoDrift() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.contacts().getContact(812);

        assertThat(drifts).isEmpty();
    }

    @Test
    void errorAsSpecifiedIsNoDrift() {
        refused(404, "NOT_FOUND");

        assertThat(drifts).isEmpty();
    }

    @Test
    void unknownPropertyIsToldByItsPathWithoutItsValue() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY.replace("\"id\":812", "\"id\":812,\"nickname\":\"Lulu\"")));

        rasl.contacts().getContact(812);

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.PROPERTY, "getContact", "data.nickname", null));
    }

    @Test
    void unknownValueOfAnEnumerationIsTold() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY.replace("\"lead\"", "\"partner\"")));

        rasl.contacts().getContact(812);

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.VALUE, "getContact", "data.type", "partner"));
    }

    @Test
    void nullWhereNoneIsAllowedIsTold() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY.replace("\"Haddad\"", "null")));

        rasl.contacts().getContact(812);

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.NULL, "getContact", "data.lastname", null));
    }

    @Test
    void undocumentedSuccessIsToldEvenIfItsBodyCannotBeRead() {
        server.reply(Reply.json(202, ""));

        assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(UnreadableReplyException.class);
        assertThat(drifts).containsExactly(new Drift(Drift.Kind.STATUS, "getContact", "", "202"));
    }

    @Test
    void pathLeadsIntoLists() {
        server.reply(
                Reply.json(200, Fixtures.page(1, 1, 1, 2).replace("{\"id\":2}", "{\"id\":2,\"nickname\":\"Lulu\"}")));

        rasl.contacts().listContacts();

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.PROPERTY, "listContacts", "data.1.nickname", null));
    }

    @Test
    void undocumentedSuccessIsTold() {
        server.reply(Reply.json(203, Fixtures.CONTACT_REPLY));

        rasl.contacts().getContact(812);

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.STATUS, "getContact", "", "203"));
    }

    @Test
    void undocumentedErrorStatusIsTold() {
        refused(418, "TEAPOT");

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.STATUS, "getContact", "", "418"));
    }

    @Test
    void undocumentedCodeOfADocumentedStatusIsTold() {
        refused(404, "MOVED_AWAY");

        assertThat(drifts).containsExactly(new Drift(Drift.Kind.CODE, "getContact", "error.code", "MOVED_AWAY"));
    }

    @Test
    void failureOfTheListenerIsNoFailureOfTheCall() {
        server.reply(Reply.json(203, Fixtures.CONTACT_REPLY));
        RaslClient broken = form.client(server.url(), new ArrayList<Duration>())
                .driftListener(drift -> {
                    throw new IllegalStateException("the disk is full");
                })
                .build();

        assertThat(broken.contacts().getContact(812).id()).isEqualTo(812);
    }
}
