package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class UploadTest extends SandboxTest {

    private static final long MEGABYTE = 1024 * 1024L;

    @Test
    void tellsSizeAndHashOfTheFile() {
        byte[] content = "hello".getBytes(StandardCharsets.UTF_8);
        JsonNode sent = media("document")
                .file("media_file", "march.pdf", new ByteArrayInputStream(content))
                .post(SANDBOX, "/messages/media")
                .data();
        assertThat(STORED.queryForMap("select name, bytes, sha256 from media_files"))
                .containsEntry("name", "march.pdf")
                .containsEntry("bytes", 5L)
                .containsEntry("sha256", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(sent.path("media_url").asString())
                .isEqualTo("https://getrasl.io/storage/whatsapp/2cf24dba5fb0a30e26e83b2ac5b9e29e/march.pdf");
    }

    @Test
    void takesCaptionNameAndNewContactBeforeAndAfterTheFile() {
        JsonNode sent = new Form()
                .field("media_type", "document")
                .field("caption", "March")
                .file("media_file", "march.pdf", 3)
                .field("phone", "+201005550195")
                .field("filename", "statement.pdf")
                .field("contact[firstname]", "Salma")
                .post(SANDBOX, "/messages/media")
                .data();
        assertThat(sent.path("caption").asString()).isEqualTo("March");
        assertThat(sent.path("filename").asString()).isEqualTo("statement.pdf");
        assertThat(full.get("/contacts/" + sent.path("contact_id"))
                        .data()
                        .path("firstname")
                        .asString())
                .isEqualTo("Salma");
    }

    @ParameterizedTest
    @CsvSource({"image, a.jpg, 5", "video, a.mp4, 16", "audio, a.mp3, 16", "document, a.pdf, 100"})
    void takesAFileAsLargeAsItMayBe(String type, String name, int megabytes) {
        assertThat(media(type)
                        .file("media_file", name, megabytes * MEGABYTE)
                        .post(SANDBOX, "/messages/media")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "image, a.jpg, 5, An image may have at most 5 MB",
        "video, a.mp4, 16, A video may have at most 16 MB",
        "audio, a.mp3, 16, Audio may have at most 16 MB",
        "document, a.pdf, 100, A document may have at most 100 MB"
    })
    void takesNoFileThatIsOneByteLarger(String type, String name, int megabytes, String text) {
        assertThat(media(type)
                        .file("media_file", name, megabytes * MEGABYTE + 1)
                        .post(SANDBOX, "/messages/media")
                        .details())
                .isEqualTo("{'media_file':['" + text + "']}");
    }

    @Test
    void judgesTheFileByItsName() {
        assertThat(media("image")
                        .file("media_file", "song.mp3", 3)
                        .post(SANDBOX, "/messages/media")
                        .details())
                .isEqualTo("{'media_file':['An image must be one of: jpg, jpeg, png, webp']}");
    }

    @Test
    void needsTheFile() {
        assertThat(media("image").post(SANDBOX, "/messages/media").details())
                .isEqualTo("{'media_file':['A media file or its URL is required']}");
    }

    @Test
    void sendsATemplateWithTheFileOfItsHeader() {
        JsonNode sent = order().file("header_image_file", "parcel.png", 3)
                .post(SANDBOX, "/messages/template")
                .data();
        assertThat(full.get("/messages/" + sent.path("chat_message_id"))
                        .data()
                        .path("url")
                        .asString())
                .endsWith("/parcel.png");
    }

    @Test
    void needsTheFileOfTheTemplatesHeader() {
        assertThat(order().post(SANDBOX, "/messages/template").details())
                .isEqualTo("{'header_image_file':['This template needs a header image']}");
    }

    @Test
    void holdsTheFileOfTheTemplatesHeaderToItsKind() {
        assertThat(order().file("header_image_file", "parcel.pdf", 3)
                        .post(SANDBOX, "/messages/template")
                        .details())
                .isEqualTo("{'header_image_file':['An image must be one of: jpg, jpeg, png, webp']}");
    }

    @Test
    void holdsTheFileOfTheTemplatesHeaderToItsSize() {
        assertThat(order().file("header_image_file", "parcel.png", 5 * MEGABYTE + 1)
                        .post(SANDBOX, "/messages/template")
                        .details())
                .isEqualTo("{'header_image_file':['An image may have at most 5 MB']}");
    }

    private static Form media(String type) {
        return new Form().field("phone", "+201005550142").field("media_type", type);
    }

    private static Form order() {
        return new Form()
                .field("phone", "+201005550142")
                .field("template_name", "order_ready")
                .field("language", "en")
                .field("field_1", "Layla")
                .field("field_2", "A-1093")
                .field("button_0", "A-1093");
    }
}
