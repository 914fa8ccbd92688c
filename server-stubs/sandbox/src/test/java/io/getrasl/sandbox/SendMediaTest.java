package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SendMediaTest extends SandboxTest {

    @ParameterizedTest
    @CsvSource({
        "image, parcel.WEBP",
        "document, prices.csv",
        "video, clip.3gp",
        "audio, voice.opus",
        "image, a%20b.png?size=2#top"
    })
    void takesTheExtensionsOfTheKind(String type, String file) {
        assertThat(send(type, file, "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image    | song.mp3      | An image must be one of: jpg, jpeg, png, webp",
                "document | parcel.jpg    | A document must be one of: pdf, doc, docx, xls, xlsx, ppt, pptx, txt, csv",
                "video    | clip.avi      | A video must be one of: mp4, 3gp",
                "audio    | voice         | Audio must be one of: mp3, ogg, amr, aac, opus",
                "image    | ?file=x.png   | An image must be one of: jpg, jpeg, png, webp"
            })
    void takesNoOtherExtensions(String type, String file, String text) {
        assertThat(send(type, file, "").details()).isEqualTo("{'media_url':['" + text + "']}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parcel.jpg",
                "https://",
                "ftp://files.example.com/parcel.jpg",
                "https://a b/parcel.jpg",
                "https://\u00e9.example.com/parcel.jpg",
                "mailto:x.jpg"
            })
    void takesNothingThatCannotBeFetched(String url) {
        assertThat(full.post(
                                "/messages/media",
                                "{'phone': '+201005550142', 'media_type': 'image', 'media_url': '" + url + "'}")
                        .details())
                .isEqualTo("{'media_url':['Must be an address that begins with https:// or http://']}");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(send("audio", "voice.jpg", ", 'caption': 'Listen'").details())
                .isEqualTo("{'media_url':['Audio must be one of: mp3, ogg, amr, aac, opus'],"
                        + "'caption':['Audio takes no caption']}");
    }

    @Test
    void keepsKindCaptionAndAddress() {
        JsonNode sent = send("image", "parcel.jpg", ", 'caption': 'Yours'").data();
        JsonNode message = full.get("/messages/" + sent.path("chat_message_id")).data();
        assertThat(message.path("type").asString()).isEqualTo("image");
        assertThat(message.path("message").asString()).isEqualTo("Yours");
        assertThat(message.path("url")).isEqualTo(sent.path("media_url"));
    }

    @Test
    void givesTheSameFileTheSameAddress() {
        assertThat(send("image", "parcel.jpg", "").data().path("media_url"))
                .isEqualTo(send("image", "parcel.jpg", "").data().path("media_url"))
                .isNotEqualTo(send("image", "other.jpg", "").data().path("media_url"));
    }

    @Test
    void givesANewContactWhatIsSaidOfIt() {
        String contact = ", 'contact': {'firstname': 'Salma', 'lastname': 'Fathy', 'email': 'salma@example.com',"
                + " 'assigned_id': 8, 'groups': '3, 9'}";
        long id = sendTo("+201005550195", contact).data().path("contact_id").asLong();
        assertThat(full.get("/contacts/" + id).data().toString())
                .contains("\"firstname\":\"Salma\",\"lastname\":\"Fathy\"", "\"email\":\"salma@example.com\"")
                .contains("\"assigned_id\":8,\"group_id\":[3,9]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'groups': '3,13'                 | {'contact.groups':['This group does not exist or is not your account's']}",
                "'groups': '3;9'                  | {'contact.groups':['Must be ids of groups, separated by commas']}",
                "'email': 'layla@example.com'     | {'contact.email':['This email address already exists']}",
                "'assigned_id': 17                | {'contact.assigned_id':['This user does not exist or is not your account's']}",
                "'email': 'nobody'                | {'contact.email':['Must be an email address']}"
            })
    void holdsANewContactToTheRules(String contact, String details) {
        assertThat(sendTo("+201005550195", ", 'contact': {" + contact + "}").details())
                .isEqualTo(details);
    }

    @Test
    void leavesAContactAloneThatIsThere() {
        sendTo("+201005550142", ", 'contact': {'firstname': 'Salma'}");
        assertThat(full.get("/contacts/812").data().path("firstname").asString())
                .isEqualTo("Layla");
    }

    private Api.Reply send(String type, String file, String more) {
        return full.post(
                "/messages/media",
                "{'phone': '+201005550142', 'media_type': '" + type + "', 'media_url': 'https://files.example.com/"
                        + file + "'" + more + "}");
    }

    private Api.Reply sendTo(String phone, String more) {
        return full.post(
                "/messages/media",
                "{'phone': '" + phone + "', 'media_type': 'image', 'media_url': 'https://files.example.com/parcel.jpg'"
                        + more + "}");
    }
}
