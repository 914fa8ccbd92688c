package io.getrasl.contract.landed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslClientBuilder;
import io.getrasl.client.UploadFile;
import io.getrasl.client.error.MessageSendFailedException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.model.MediaType;
import io.getrasl.client.model.SendTextMessageRequest;
import io.getrasl.client.model.UploadMediaMessageRequest;
import io.getrasl.contract.landed.LossyProxy.Loss;
import io.getrasl.contract.provider.Targets;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of the reply to a send that the real sandbox has carried out, there is exactly one message afterwards. */
@Timeout(30)
class SendLandsOnceTest {
    private static final String PHONE = "+201005550142";
    private static final String TEXT = "Your parcel is here, at the door.";

    private LossyProxy proxy;
    private RaslClient direct;

    @BeforeAll
    static void onlyAnOwnSandboxIsSentTo() {
        Assumptions.assumeTrue(Targets.isOwnSandbox());
    }

    @BeforeEach
    void start() throws IOException {
        Targets.current().reset();
        proxy = new LossyProxy(Targets.current().baseUrl());
        direct = client(Targets.current().baseUrl().toString()).build();
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
    }

    private static RaslClientBuilder client(String url) {
        return RaslClient.builder().baseUrl(url).token("rasl_sandbox_full");
    }

    private RaslClientBuilder behindTheProxy() {
        return client(proxy.baseUrl().toString());
    }

    private static Named<Consumer<RaslClient>> send(String operation, Consumer<RaslClient> send) {
        return Named.of(operation, send);
    }

    private static void text(RaslClient rasl) {
        rasl.messages().sendTextMessage(SendTextMessageRequest.of(PHONE, TEXT));
    }

    private static void textLater(RaslClient rasl) {
        try {
            rasl.async()
                    .messages()
                    .sendTextMessage(SendTextMessageRequest.of(PHONE, TEXT))
                    .join();
        } catch (CompletionException e) {
            throw (RaslException) e.getCause();
        }
    }

    private static void upload(RaslClient rasl) {
        rasl.messages()
                .sendMediaMessage(UploadMediaMessageRequest.builder()
                        .phone(PHONE)
                        .mediaType(MediaType.IMAGE)
                        .mediaFile(UploadFile.of("parcel.png", new byte[20_000]))
                        .caption(TEXT)
                        .build());
    }

    static Stream<Arguments> lostReplies() {
        return Stream.of(
                        send("sendTextMessage", SendLandsOnceTest::text),
                        send("sendTextMessage without waiting", SendLandsOnceTest::textLater),
                        send("sendMediaMessage", SendLandsOnceTest::upload))
                .flatMap(send -> Stream.of(
                                Named.of("reset", LossyProxy.reset()),
                                Named.of("hung up", LossyProxy.hangUp()),
                                Named.of("half", LossyProxy.half()))
                        .map(loss -> Arguments.of(send, loss)));
    }

    /** How many messages there are now that were not there before. */
    private long landed(Runnable send) throws InterruptedException {
        long before = messages();
        send.run();
        proxy.awaitOne();
        return messages() - before;
    }

    private long messages() {
        return direct.messages().listMessages(query -> query.perPage(100)).stream()
                .count();
    }

    @ParameterizedTest
    @MethodSource("lostReplies")
    void lostReply(Consumer<RaslClient> send, Loss loss) throws InterruptedException {
        proxy.losing(loss);

        long landed = landed(() -> {
            var failure = catchThrowableOfType(
                    RaslConnectionException.class,
                    () -> send.accept(behindTheProxy().build()));

            assertThat(failure.mayHaveReachedServer()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure).hasMessageContaining("the server may have carried it out");
        });

        assertThat(landed).isEqualTo(1);
    }

    @Test
    void replyThatComesTooLate() throws InterruptedException {
        proxy.losing(proxy.silence());
        RaslClient hasty = behindTheProxy().readTimeout(Duration.ofMillis(300)).build();

        long landed = landed(() -> {
            var failure = catchThrowableOfType(RaslConnectionException.class, () -> text(hasty));

            assertThat(failure).hasCauseInstanceOf(HttpTimeoutException.class);
            assertThat(failure.mayHaveReachedServer()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
        });

        assertThat(landed).isEqualTo(1);
    }

    static Stream<Arguments> otherReplies() {
        return Stream.of(
                Arguments.of(RaslServerException.class, 500, ""),
                Arguments.of(RaslServerException.class, 502, "<html><h1>Bad Gateway</h1></html>"),
                Arguments.of(RaslServerException.class, 503, "try again"),
                Arguments.of(RaslServerException.class, 504, "timed out"),
                Arguments.of(
                        MessageSendFailedException.class,
                        500,
                        "{\"success\":false,\"error\":{\"code\":\"MESSAGE_SEND_FAILED\",\"message\":\"no\"}}"),
                Arguments.of(UnreadableReplyException.class, 200, "<html>Welcome</html>"),
                Arguments.of(UnreadableReplyException.class, 204, ""));
    }

    @ParameterizedTest
    @MethodSource("otherReplies")
    void replyOfSomebodyElse(Class<? extends RaslException> type, int status, String body) throws InterruptedException {
        proxy.losing(LossyProxy.instead(status, "text/html", body));

        long landed = landed(() -> assertThat(catchThrowableOfType(
                        RaslException.class, () -> text(behindTheProxy().build())))
                .isExactlyInstanceOf(type));

        assertThat(landed).isEqualTo(1);
    }

    @Test
    void callerCanFindOutWhetherItLanded() {
        proxy.losing(LossyProxy.reset());

        assertThat(catchThrowableOfType(
                        RaslConnectionException.class,
                        () -> text(behindTheProxy().build())))
                .isNotNull();

        assertThat(direct.messages().listMessages(query -> query.perPage(100)).stream()
                        .filter(message -> TEXT.equals(message.message())))
                .hasSize(1);
    }
}
