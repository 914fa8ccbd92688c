package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.server.fixture.FixtureMessages;
import io.getrasl.server.fixture.FixtureMessages.Upload;
import io.getrasl.server.fixture.Form;
import io.getrasl.server.model.MediaType;
import io.getrasl.server.model.UploadMediaMessageRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How forms become models. */
class FormTest {

    private static final String MEDIA = "/api/v2/messages/media";
    private static final String TEMPLATE = "/api/v2/messages/template";
    private static final byte[] HELLO = "hello\r\n--x--\r\n--x--z".getBytes(StandardCharsets.UTF_8);
    private static final String HELLO_SHA256 = "80e5414c0528b646f36824789498c0b8750fdbcda5fc7b64f993f8f22767b825";

    @Test
    void takesFieldsBeforeAndAfterAFile() {
        form(
                MEDIA,
                new Form()
                        .field("phone", "+201005550142")
                        .file("media_file", "a.jpg", HELLO)
                        .field("media_type", "image")
                        .whole());

        UploadMediaMessageRequest request = Upload.last().request();
        assertThat(request.phone()).isEqualTo("+201005550142");
        assertThat(request.mediaType()).isEqualTo(MediaType.IMAGE);
    }

    @Test
    void saysWhatAFileIs() {
        form(
                MEDIA,
                Form.media()
                        .file("media_file", "C:\\photos/été \uD83D\uDE00.jpg", HELLO)
                        .whole());

        UploadedFile file = Upload.last().request().mediaFile();
        assertThat(file.fileName()).isEqualTo("été \uD83D\uDE00.jpg");
        assertThat(file.contentType()).isEqualTo("image/jpeg");
        assertThat(file.size()).isEqualTo(HELLO.length);
    }

    @Test
    void handsOverAFileByteByByte() {
        form(MEDIA, Form.media().file("media_file", "a.jpg", HELLO).whole());

        assertThat(Upload.last().sha256()).isEqualTo(HELLO_SHA256);
    }

    @Test
    void takesAnEmptyFile() {
        form(MEDIA, Form.media().file("media_file", "a.jpg", new byte[0]).whole());

        assertThat(Upload.last().request().mediaFile().size()).isZero();
    }

    @Test
    void answersAsForJson() {
        assertThat(form(MEDIA, Form.media().file("media_file", "a.jpg", HELLO).whole())
                        .at("/data/chat_message_id"))
                .isEqualTo(String.valueOf(HELLO.length));
    }

    @Test
    void turnsTextsIntoWhatAFieldTakes() {
        form(
                TEMPLATE,
                new Form()
                        .field("phone", "+201005550142")
                        .field("template_name", "t")
                        .field("language", "en")
                        .field("auto_generate_otp", "1")
                        .field("otp_field_number", "7")
                        .field("contact_id", "812")
                        .field("field_1", "5")
                        .whole());

        var request = FixtureMessages.lastTemplate();
        assertThat(request.autoGenerateOtp()).isTrue();
        assertThat(request.otpFieldNumber()).isEqualTo(7);
        assertThat(request.contactId()).isEqualTo(812L);
        assertThat(request.field1()).isEqualTo("5");
        assertThat(request.headerImageFile()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact[%s]", "contact.%s"})
    void nestsFields(String pattern) {
        form(
                MEDIA,
                Form.media()
                        .field(pattern.formatted("firstname"), "Nour")
                        .field(pattern.formatted("assigned_id"), "3")
                        .file("media_file", "a.jpg", HELLO)
                        .whole());

        assertThat(Upload.last().request().contact().firstname()).isEqualTo("Nour");
        assertThat(Upload.last().request().contact().assignedId()).isEqualTo(3L);
    }

    @Test
    void takesNestedObjectsAsJson() {
        form(
                MEDIA,
                Form.media()
                        .part(
                                "form-data; name=contact",
                                "application/json",
                                "{\"firstname\":\"Nour\"}".getBytes(StandardCharsets.UTF_8))
                        .file("media_file", "a.jpg", HELLO)
                        .whole());

        assertThat(Upload.last().request().contact().firstname()).isEqualTo("Nour");
    }

    @Test
    void forgetsTheFileWithTheRequest() {
        form(MEDIA, Form.media().file("media_file", "a.jpg", HELLO).whole());

        assertThatThrownBy(() -> Upload.last().request().mediaFile().openStream())
                .isInstanceOf(NoSuchFileException.class);
    }
}
