package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whom a sandbox lets in. On Linux 127.0.0.2 is the machine too, and not what a sandbox listens on by itself. */
@Tag("h2")
class HostTest {

    private static final String ANOTHER_ADDRESS = "127.0.0.2";
    private static final int MILLIS = 10_000;

    @Test
    void listensOnLoopbackOnlyUnlessToldOtherwise() {
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            assertThatThrownBy(() -> connect(sandbox)).isInstanceOf(IOException.class);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void listensEverywhereWhenToldTo() throws IOException {
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--host", "0.0.0.0")) {
            connect(sandbox);
            assertThat(Api.as(sandbox, "full").get("/contacts").status()).isEqualTo(200);
        }
    }

    @Test
    void showsThePageUnderNamesOfThisMachineOnlyWhereverItListens() {
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--host", "0.0.0.0");
                RawConnection connection = new RawConnection(sandbox.port())) {
            connection.send("GET / HTTP/1.1\r\nHost: sandbox.example\r\n\r\n");
            assertThat(connection.line()).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void warnsWhereItListensEverywhere() {
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            assertThat(Welcome.text(sandbox, Options.parse("--host", "0.0.0.0")))
                    .contains("Open   to everybody");
            assertThat(Welcome.text(sandbox, Options.parse())).doesNotContain("Open ");
        }
    }

    @Test
    void knowsNoOtherAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--host", "example.com"))
                .withMessage("--host needs 127.0.0.1 or 0.0.0.0, not 'example.com'");
    }

    private static void connect(Sandbox sandbox) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(ANOTHER_ADDRESS, sandbox.port()), MILLIS);
        }
    }
}
