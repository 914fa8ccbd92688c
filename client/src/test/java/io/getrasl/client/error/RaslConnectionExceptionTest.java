package io.getrasl.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import org.junit.jupiter.api.Test;

class RaslConnectionExceptionTest {

    @Test
    void unknownHostIsTold() {
        IOException failure = new ConnectException();
        failure.initCause(new UnresolvedAddressException());

        assertThat(of(failure)).hasMessageEndingWith("the server did not receive it (ConnectException: unknown host)");
    }

    @Test
    void serverThatDoesNotListenIsTold() {
        IOException failure = new ConnectException();
        failure.initCause(new ClosedChannelException());

        assertThat(of(failure)).hasMessageEndingWith("(ConnectException: nothing answers there)");
    }

    @Test
    void whatTheFailureSaysItselfIsKept() {
        assertThat(of(new IOException("gone"))).hasMessageEndingWith("(IOException: gone)");
        assertThat(of(new IOException())).hasMessageEndingWith("(IOException)");
    }

    private static RaslConnectionException of(IOException cause) {
        return new RaslConnectionException("getContact", "getrasl.io:443", 1, false, cause);
    }
}
