package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On which threads observers are told. */
@Timeout(30)
class ObserverScopeTest {

    private final List<String> told = new ArrayList<>();

    private CallObservation scoped(String name) {
        return new CallObservation() {
            @Override
            public Scope open() {
                told.add("open " + name);
                return () -> told.add("close " + name);
            }

            @Override
            public void finished(@Nullable Integer status, @Nullable Throwable failure) {
                told.add("end " + name);
            }
        };
    }

    @Test
    void scopesSurroundASynchronousCallAndCloseInReverse() {
        try (LoopbackServer server = new LoopbackServer().reply(Reply.json(200, Fixtures.CONTACT_REPLY))) {
            Fixtures.client(server.url(), new ArrayList<>())
                    .observer(call -> scoped("outer"))
                    .observer(call -> scoped("inner"))
                    .build()
                    .contacts()
                    .getContact(812);
        }

        assertThat(told)
                .containsExactly("open outer", "open inner", "close inner", "close outer", "end outer", "end inner");
    }

    @Test
    void scopeClosesWhereTheCallFailsToo() {
        RaslClient rasl = RaslClient.builder()
                .token("t")
                .maxRetries(0)
                .transport((request, options) -> {
                    throw new IllegalStateException("the transport is broken");
                })
                .observer(call -> scoped("it"))
                .build();

        assertThatThrownBy(() -> rasl.contacts().getContact(812)).hasMessage("the transport is broken");

        assertThat(told).containsExactly("open it", "close it", "end it");
    }

    @Test
    void asynchronousCallHasNoScope() {
        try (LoopbackServer server = new LoopbackServer().reply(Reply.json(200, Fixtures.CONTACT_REPLY))) {
            Fixtures.client(server.url(), new ArrayList<>())
                    .observer(call -> scoped("it"))
                    .build()
                    .async()
                    .contacts()
                    .getContact(812)
                    .join();
        }

        assertThat(told).containsExactly("end it");
    }

    @Test
    void cancellationIsTheEndOfACall() throws Exception {
        List<@Nullable Throwable> failures = new ArrayList<>();
        try (HeldConnections held = new HeldConnections()) {
            CompletableFuture<?> call = Fixtures.client(held.url(), new ArrayList<>())
                    .observer(it -> (status, failure) -> failures.add(failure))
                    .build()
                    .async()
                    .contacts()
                    .getContact(812);
            held.next();

            call.cancel(true);
        }

        assertThat(failures).singleElement().isInstanceOf(CancellationException.class);
    }
}
