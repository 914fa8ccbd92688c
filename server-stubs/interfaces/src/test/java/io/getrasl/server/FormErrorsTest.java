package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.call;
import static io.getrasl.server.fixture.FixtureServer.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Form;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms are told that do not fit. */
class FormErrorsTest {

    private static final String MEDIA = "/api/v2/messages/media";
    private static final byte[] HELLO = "hello\r\n--x--\r\n--x--z".getBytes(StandardCharsets.UTF_8);

    @Test
    void namesAllThatIsMissing() {
        assertThat(form(MEDIA, new Form().field("caption", "x").whole()).error())
                .isEqualTo("422 VALIDATION_ERROR {\"phone\":[\"Phone number is required\"],"
                        + "\"media_type\":[\"Media type is required\"],"
                        + "\"media_file\":[\"A media file or its URL is required\"]}");
    }

    @Test
    void namesAllThatIsWrong() {
        assertThat(form(
                                MEDIA,
                                new Form()
                                        .field("zzz", "1")
                                        .field("phone", "abc")
                                        .file("caption", "a.jpg", HELLO)
                                        .field("media_type", "film")
                                        .field("media_file", "text")
                                        .field("contact_id", "08")
                                        .field("contact[email]", "nobody")
                                        .field("contact[age]", "5")
                                        .file("extra", "b.jpg", HELLO)
                                        .whole())
                        .at("/error/details"))
                .isEqualTo(
                        "{\"phone\":[\"Must be at least 10 characters\",\"Must be a phone number with country code\"],"
                                + "\"media_type\":[\"Media type must be one of: image, document, video, audio\"],"
                                + "\"media_file\":[\"Must be a file\"],\"caption\":[\"Must be a string\"],"
                                + "\"contact_id\":[\"Must be an integer\"],\"contact.email\":[\"Must be an email address\"],"
                                + "\"contact.age\":[\"Unknown property\"],"
                                + "\"zzz\":[\"Unknown property\"],\"extra\":[\"Unknown property\"]}");
    }

    @Test
    void takesAFileThatNobodyChoseForNone() {
        assertThat(form(MEDIA, Form.media().file("media_file", "", new byte[0]).whole())
                        .at("/error/details"))
                .isEqualTo("{\"media_file\":[\"A media file or its URL is required\"]}");
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        assertThat(form(
                                MEDIA,
                                Form.media()
                                        .field("caption", "a")
                                        .field("caption", "b")
                                        .file("media_file", "a.jpg", HELLO)
                                        .file("media_file", "b.jpg", HELLO)
                                        .whole())
                        .at("/error/details"))
                .isEqualTo("{\"media_file\":[\"Must be a file\"],\"caption\":[\"Must be a string\"]}");
    }

    @Test
    void refusesAFieldThatIsTextAndObject() {
        assertThat(form(
                                MEDIA,
                                Form.media()
                                        .field("contact", "a")
                                        .field("contact.firstname", "b")
                                        .whole())
                        .at("/error/details"))
                .isEqualTo("{\"contact\":[\"Must be an object\"]}");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertThat(form(
                                MEDIA,
                                Form.media()
                                        .part("form-data; name=caption", null, new byte[] {(byte) 0xe9})
                                        .whole())
                        .at("/error/details"))
                .isEqualTo("{\"caption\":[\"Must be text in UTF-8\"]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                        | {}
            application/x-www-form-urlencoded | a=b
            multipart/mixed; boundary=x       | --x
            nonsense                          | {}
            """)
    void namesTheContentTypesThatItTakes(String type, String body) {
        assertThat(call("POST", MEDIA, body, "Content-Type", type, "Authorization", "Bearer full")
                        .error())
                .isEqualTo("422 VALIDATION_ERROR "
                        + "{\"body\":[\"Must be sent as application/json or multipart/form-data\"]}");
    }

    @Test
    void stillTakesJson() {
        assertThat(call("POST", MEDIA, "{}").at("/error/details")).contains("\"media_url\":[");
    }
}
