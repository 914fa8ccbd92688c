package io.getrasl.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.model.MediaType;
import io.getrasl.client.model.NewContact;
import io.getrasl.client.model.SentMediaMessage;
import io.getrasl.client.model.UploadMediaMessageRequest;
import io.getrasl.client.model.UploadTemplateMessageRequest;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an upload is on the wire. */
@ParameterizedClass
@EnumSource(Form.class)
class UploadTest {

    private static final byte[] PNG = "not really\r\na picture\0\u00ff".getBytes(UTF_8);

    private final LoopbackServer server = new LoopbackServer().reply(Uploads.SENT);
    private final List<Duration> waits = new ArrayList<>();
    private final RaslClient rasl;

    UploadTest(Form form) {
        this.rasl = form.client(server.url(), waits).build();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void formHoldsEveryFieldInTheOrderOfTheSpecification() {
        rasl.messages()
                .sendMediaMessage(Uploads.media(UploadFile.of("parcel.png", PNG)).toBuilder()
                        .contact(NewContact.builder()
                                .firstname("ليلى")
                                .assignedId(7)
                                .build())
                        .contactId(812)
                        .caption("Your parcel")
                        .build());

        assertThat(Parts.texts(server.only()))
                .containsExactly(
                        "name=\"phone\" -> +201005550142",
                        "name=\"media_type\" -> image",
                        "name=\"media_file\"; filename=\"parcel.png\" | Content-Type: image/png -> "
                                + new String(PNG, UTF_8),
                        "name=\"caption\" -> Your parcel",
                        "name=\"contact_id\" -> 812",
                        "name=\"contact[firstname]\" -> ليلى",
                        "name=\"contact[assigned_id]\" -> 7");
    }

    @Test
    void requestIsAFormToTheSamePath() {
        rasl.messages().sendMediaMessage(Uploads.media(UploadFile.of("parcel.png", PNG)));

        assertThat(server.only().method() + " " + server.only().target()).isEqualTo("POST /api/v2/messages/media");
        assertThat(server.only().header("Content-Type")).matches("multipart/form-data; boundary=rasl-[0-9a-f]{32}");
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer " + Fixtures.TOKEN);
    }

    @Test
    void replyIsTypedAsEver() {
        SentMediaMessage sent = rasl.messages().sendMediaMessage(Uploads.media(UploadFile.of("parcel.png", PNG)));

        assertThat(sent.contactId()).isEqualTo(812);
    }

    @Test
    void jsonIsSentWhereTheFileHasAnAddress() {
        rasl.messages().sendMediaMessage(Uploads.byAddress());

        assertThat(server.only().header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void lengthIsToldWhereItIsKnown(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("parcel.png"), PNG);

        rasl.messages().sendMediaMessage(Uploads.media(UploadFile.of(file)));

        assertThat(server.only().header("Content-Length"))
                .isEqualTo(String.valueOf(server.only().body().length));
        assertThat(Parts.of(server.only()).get(2).content()).isEqualTo(new String(PNG, UTF_8));
    }

    @Test
    void fileOfUnknownLengthIsSentInChunks() {
        rasl.messages()
                .sendMediaMessage(Uploads.media(UploadFile.of("parcel.png", () -> new ByteArrayInputStream(PNG))));

        assertThat(server.only().header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(Parts.of(server.only()).get(2).content()).isEqualTo(new String(PNG, UTF_8));
    }

    @Test
    void templateTakesItsHeaderAndItsVariables() {
        server.reply(Uploads.SENT);
        rasl.messages()
                .sendTemplateMessageWithResponse(UploadTemplateMessageRequest.builder()
                        .phone("+201005550142")
                        .templateName("parcel_on_its_way")
                        .language("en")
                        .headerImageFile(UploadFile.of("parcel.png", PNG))
                        .field1("Layla")
                        .autoGenerateOtp(true)
                        .build());

        assertThat(Parts.texts(server.only()))
                .contains("name=\"field_1\" -> Layla", "name=\"auto_generate_otp\" -> true")
                .anyMatch(it -> it.startsWith("name=\"header_image_file\"; filename=\"parcel.png\""));
    }

    @Test
    void nameAndTypeCanBeSet() {
        UploadFile file = UploadFile.of("export.tmp", PNG)
                .withFileName("März \"final\".pdf")
                .withContentType("application/pdf");

        rasl.messages().sendMediaMessage(Uploads.media(file));

        assertThat(Parts.of(server.only()).get(2).head())
                .contains("filename=\"März %22final%22.pdf\"", "Content-Type: application/pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x.png", "a\\b.png", "a\r\nb.png", "a\u0000.png"})
    void nameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> UploadFile.of(name, PNG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a file name must not be blank or hold slashes or control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "a/b\r\nX: y"})
    void typeThatIsNoneIsRefused(String type) {
        UploadFile file = UploadFile.of("a.pdf", PNG);

        assertThatThrownBy(() -> file.withContentType(type)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void typeIsGuessedFromTheNameInAnyCase() {
        assertThat(UploadFile.of("A.PDF", PNG).contentType()).isEqualTo("application/pdf");
        assertThat(UploadFile.of("unknown", PNG).contentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void nothingPersonalIsShown() {
        UploadMediaMessageRequest request = Uploads.media(UploadFile.of("passport-layla.png", PNG));

        assertThat(request)
                .hasToString(
                        "UploadMediaMessageRequest[phone=***, media_type=image, media_file=UploadFile[image/png]]");
    }

    @Test
    void fileCannotBecomeJson() {
        UploadMediaMessageRequest request = Uploads.media(UploadFile.of("parcel.png", PNG));

        assertThatThrownBy(request::toJson).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mediaTypeThatThisVersionDoesNotKnowCanBeSent() {
        rasl.messages()
                .sendMediaMessage(Uploads.media(UploadFile.of("a.webp", PNG)).toBuilder()
                        .mediaType(MediaType.of("sticker"))
                        .build());

        assertThat(Parts.texts(server.only())).contains("name=\"media_type\" -> sticker");
    }
}
