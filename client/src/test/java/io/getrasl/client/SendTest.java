package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.getrasl.client.error.MessageSendFailedException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.model.InteractiveType;
import io.getrasl.client.model.OtpStatusRequest;
import io.getrasl.client.model.ResendOtpRequest;
import io.getrasl.client.model.SendInteractiveMessageRequest;
import io.getrasl.client.model.SendOtpRequest;
import io.getrasl.client.model.SendTemplateMessageRequest;
import io.getrasl.client.model.SendTextMessageRequest;
import io.getrasl.client.model.VerifyOtpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody gets a message twice, and no attempt at a code is counted twice, because a reply was lost. */
@ParameterizedClass
@EnumSource(Form.class)
class SendTest {

    private static final String PHONE = "+201005550142";

    private final LoopbackServer server = new LoopbackServer();
    private final List<Duration> waits = new ArrayList<>();
    private final RaslClient rasl;

    SendTest(Form form) {
        this.rasl = form.client(server.url(), waits).build();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Arguments call(String name, Consumer<RaslClient> call) {
        return arguments(name, call);
    }

    static Stream<Arguments> sends() {
        return Stream.of(
                call("sendTextMessage", it -> it.messages().sendTextMessage(SendTextMessageRequest.of(PHONE, "Hello"))),
                call("sendMediaMessage", it -> it.messages().sendMediaMessage(Uploads.byAddress())),
                call(
                        "sendMediaMessage",
                        it -> it.messages().sendMediaMessage(Uploads.media(UploadFile.of("a.png", new byte[10])))),
                call(
                        "sendTemplateMessage",
                        it -> it.messages()
                                .sendTemplateMessage(SendTemplateMessageRequest.builder()
                                        .phone(PHONE)
                                        .templateName("welcome")
                                        .language("en")
                                        .build())),
                call(
                        "sendInteractiveMessage",
                        it -> it.messages()
                                .sendInteractiveMessage(SendInteractiveMessageRequest.builder()
                                        .phone(PHONE)
                                        .type(InteractiveType.BUTTON)
                                        .bodyText("Which?")
                                        .build())),
                call(
                        "sendOtp",
                        it -> it.auth()
                                .sendOtp(SendOtpRequest.builder()
                                        .phone(PHONE)
                                        .templateName("code")
                                        .code("123456")
                                        .build())),
                call(
                        "resendOtp",
                        it -> it.auth()
                                .resendOtp(ResendOtpRequest.builder()
                                        .phone(PHONE)
                                        .templateName("code")
                                        .build())),
                call("verifyOtp", it -> it.auth().verifyOtp(VerifyOtpRequest.of(PHONE, "123456"))));
    }

    @ParameterizedTest
    @MethodSource("sends")
    void requestWhoseReplyIsLostIsSentOnce(String operation, Consumer<RaslClient> call) {
        server.reply(Reply.reset(), Reply.reset());

        var failure = catchThrowableOfType(RaslConnectionException.class, () -> call.accept(rasl));

        assertThat(server.received()).hasSize(1);
        assertThat(failure.operationId()).isEqualTo(operation);
        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sends")
    void requestThatMayHaveGoneOutIsSentOnce(String operation, Consumer<RaslClient> call) {
        server.reply(Reply.json(500, Fixtures.error("MESSAGE_SEND_FAILED", "null")));

        var failure = catchThrowableOfType(MessageSendFailedException.class, () -> call.accept(rasl));

        assertThat(server.received()).hasSize(1);
        assertThat(failure.operationId()).isEqualTo(operation);
    }

    @Test
    void lookingAtACodeIsRepeatedThoughItIsAPost() {
        server.reply(Reply.reset(), Reply.json(200, Fixtures.envelope("{\"has_active_otp\":false}")));

        var status = rasl.auth().getOtpStatus(OtpStatusRequest.of(PHONE));

        assertThat(status.hasActiveOtp()).isFalse();
        assertThat(server.received())
                .extracting(it -> it.method() + it.target() + it.text())
                .hasSize(2)
                .containsOnly("POST/api/v2/auth/status{\"phone\":\"+201005550142\"}");
    }

    @Test
    void throttledSendIsRepeatedBecauseNothingWasSent() {
        server.reply(Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":3}")), Uploads.SENT);

        rasl.messages().sendMediaMessage(Uploads.byAddress());

        assertThat(waits).containsExactly(Duration.ofSeconds(3));
    }
}
