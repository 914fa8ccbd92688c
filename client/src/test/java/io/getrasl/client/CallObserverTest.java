package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What observers of calls are told, and what they can and cannot do. */
@ParameterizedClass
@EnumSource(Form.class)
class CallObserverTest {

    private final LoopbackServer server = new LoopbackServer();
    private final List<String> told = new ArrayList<>();
    private final Form form;

    CallObserverTest(Form form) {
        this.form = form;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RaslClientBuilder client() {
        return form.client(server.url(), new ArrayList<>());
    }

    private static RaslClient observed(RaslClientBuilder client, CallObserver... observers) {
        for (CallObserver observer : observers) {
            client.observer(observer);
        }
        return client.build();
    }

    /** Writes down what it is told. */
    private CallObservation recorder(String name) {
        return new CallObservation() {
            @Override
            public void attempted(CallAttempt attempt) {
                told.add(name + " attempt " + attempt.number() + " " + attempt.status());
            }

            @Override
            public void finished(@Nullable Integer status, @Nullable Throwable failure) {
                told.add(name + " end " + status + " "
                        + (failure == null ? "fine" : failure.getClass().getSimpleName()));
            }
        };
    }

    @Test
    void startTellsWhatIsCalledAndWhere() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        observed(client(), call -> {
                    told.add(call.toString());
                    return CallObservation.NONE;
                })
                .contacts()
                .getContact(812);

        assertThat(told)
                .containsExactly("getContact (GET /contacts/{id}) at 127.0.0.1:"
                        + URI.create(server.url()).getPort());
    }

    @Test
    void callIsToldOnceAndItsAttemptsEach() {
        server.reply(
                Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "null")),
                Reply.json(200, Fixtures.CONTACT_REPLY));

        observed(client(), call -> recorder(call.operationId())).contacts().getContact(812);

        assertThat(told)
                .containsExactly("getContact attempt 1 429", "getContact attempt 2 200", "getContact end 200 fine");
    }

    @Test
    void errorReplyIsToldWithItsStatus() {
        server.reply(Reply.json(404, Fixtures.error("NOT_FOUND", "null")));
        RaslClient rasl = observed(client(), call -> recorder("it"));

        assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(NotFoundException.class);

        assertThat(told).containsExactly("it attempt 1 404", "it end 404 NotFoundException");
    }

    @Test
    void missingReplyIsToldWithoutStatus() {
        server.reply(Reply.reset());
        RaslClient rasl = observed(client(), call -> recorder("it"));

        assertThatThrownBy(() -> rasl.contacts().batchDeleteContacts(BatchDeleteContactsRequest.of(812)))
                .isInstanceOf(RaslConnectionException.class);

        assertThat(told).containsExactly("it attempt 1 null", "it end null RaslConnectionException");
    }

    @Test
    void replyThatCannotBeReadIsAFailureWithItsStatus() {
        server.reply(Reply.json(200, "[]"));
        RaslClient rasl = observed(client(), call -> recorder("it"));

        assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(UnreadableReplyException.class);

        assertThat(told).containsExactly("it attempt 1 200", "it end 200 UnreadableReplyException");
    }

    @Test
    void headersOfAnObserverGoWithEveryAttempt() {
        server.reply(
                Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "null")),
                Reply.json(200, Fixtures.CONTACT_REPLY));

        observed(client(), call -> {
                    call.header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
                    return CallObservation.NONE;
                })
                .contacts()
                .getContact(812);

        assertThat(server.received())
                .extracting(it -> it.header("traceparent"))
                .hasSize(2)
                .containsOnly("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "content-type", "User-Agent"})
    void headersOfTheClientAreItsOwn(String name) {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));
        List<String> refused = new ArrayList<>();

        observed(client(), call -> {
                    assertThatThrownBy(() -> call.header(name, "mine"))
                            .isInstanceOfSatisfying(IllegalArgumentException.class, it -> refused.add(it.getMessage()));
                    return CallObservation.NONE;
                })
                .contacts()
                .getContact(812);

        assertThat(refused).containsExactly("the header " + name + " is set by the client itself");
    }

    @Test
    void severalAreToldInTheirOrder() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        observed(client(), call -> recorder("first"), call -> recorder("second"))
                .contacts()
                .getContact(812);

        assertThat(told)
                .containsExactly(
                        "first attempt 1 200", "second attempt 1 200", "first end 200 fine", "second end 200 fine");
    }

    @Test
    void observerThatFailsChangesNothingForCallAndOthers() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));
        CallObserver broken = call -> {
            throw new IllegalStateException("not again");
        };
        CallObserver brokenLater = call -> (status, failure) -> {
            throw new IllegalStateException("not again");
        };

        observed(client(), broken, brokenLater, call -> recorder("it"))
                .contacts()
                .getContact(812);

        assertThat(told).containsExactly("it attempt 1 200", "it end 200 fine");
    }

    @Test
    void bodiesAreForTheLoggerOnly() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));
        List<@Nullable String> bodies = new ArrayList<>();

        observed(
                        client().logger(new CallLogger() {
                            @Override
                            public void log(CallAttempt attempt) {
                                bodies.add(attempt.replyBody());
                            }

                            @Override
                            public boolean wantsBodies() {
                                return true;
                            }
                        }),
                        call -> new CallObservation() {
                            @Override
                            public void attempted(CallAttempt attempt) {
                                bodies.add(attempt.replyBody());
                            }

                            @Override
                            public void finished(@Nullable Integer status, @Nullable Throwable failure) {}
                        })
                .contacts()
                .getContact(812);

        assertThat(bodies).hasSize(2).containsNull();
        assertThat(bodies.get(1)).startsWith("ContactResponse[");
    }

    @Test
    void nothingThatIsToldIsPersonal() {
        server.reply(Reply.json(200, Fixtures.page(1, 1)));
        Map<String, String> seen = new HashMap<>();

        observed(client(), call -> {
                    seen.put("start", call.toString() + call.path());
                    return CallObservation.NONE;
                })
                .contacts()
                .listContacts(q -> q.search("Layla Haddad"));

        assertThat(seen.get("start")).doesNotContain("Layla", Fixtures.TOKEN);
    }
}
