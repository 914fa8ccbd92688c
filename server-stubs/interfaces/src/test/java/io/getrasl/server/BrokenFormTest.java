package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.FixtureMessages.Upload;
import io.getrasl.server.fixture.Form;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no forms. */
class BrokenFormTest {

    private static final String MEDIA = "/api/v2/messages/media";
    private static final byte[] SMALL = {1, 2, 3};

    @Test
    void refusesAFormWithoutABoundary() {
        assertThat(form(MEDIA, Form.media().whole(), "multipart/form-data").error())
                .isEqualTo(broken("its Content-Type has no boundary"));
    }

    @Test
    void takesAQuotedBoundary() {
        form(
                MEDIA,
                Form.media()
                        .field("caption", "quoted")
                        .file("media_file", "a.jpg", SMALL)
                        .whole(),
                "Multipart/Form-Data; charset=utf-8; boundary=\"" + Form.BOUNDARY + "\"");

        assertThat(Upload.last().request().caption()).isEqualTo("quoted");
    }

    @Test
    void refusesNothing() {
        assertThat(form(MEDIA, BodyPublishers.noBody()).error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"This field is required\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x", "no form at all", "--x--y\r\nContent-Disposition: form-data; name=a"})
    void refusesAFormThatEndsTooEarly(String rest) {
        assertThat(form(MEDIA, Form.media().text(rest).broken()).error())
                .isEqualTo(broken("it ends before its last boundary"));
    }

    @Test
    void refusesAFileThatEndsTooEarly() {
        String part = "--x--y\r\nContent-Disposition: form-data; name=media_file; filename=a\r\n\r\n";

        assertThat(form(MEDIA, new Form().text(part + "a".repeat(100_000)).broken())
                        .error())
                .isEqualTo(broken("it ends before its last boundary"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`form-data`                  | a part has no name",
                "`attachment; name=phone`     | a part has no name",
                "`form-data; name`             | the Content-Disposition of a part is malformed",
                "` `                          | the Content-Disposition of a part is malformed"
            })
    void refusesAPartWithoutAName(String disposition, String reason) {
        assertThat(form(MEDIA, new Form().part(disposition, null, SMALL).whole())
                        .error())
                .isEqualTo(broken(reason));
    }

    @Test
    void refusesAPartWithoutHeaders() {
        assertThat(form(MEDIA, new Form().text("--x--y\r\n\r\nx\r\n").whole()).error())
                .isEqualTo(broken("a part has no name"));
    }

    @Test
    void refusesTextBehindABoundary() {
        assertThat(form(MEDIA, new Form().text("--x--yz\r\n\r\nx\r\n").whole()).error())
                .isEqualTo(broken("something follows a boundary in its line"));
    }

    @Test
    void refusesHeadersWithoutEnd() {
        assertThat(form(
                                MEDIA,
                                new Form()
                                        .text("--x--y\r\nA: " + "a".repeat(9_000))
                                        .broken())
                        .error())
                .isEqualTo(broken("the headers of a part are too long"));
    }

    @Test
    void ignoresWhatStandsBeforeAndBehindTheParts() {
        Form form = new Form().text("preamble\r\n");
        form.file("media_file", "a.jpg", SMALL).field("phone", "+201005550142").field("media_type", "image");

        assertThat(form(MEDIA, form.text("--x--y--\r\nepilogue\r\n--x--y\r\n").broken())
                        .status())
                .isEqualTo(200);
    }

    private static String broken(String reason) {
        return "422 VALIDATION_ERROR {\"body\":[\"Is not valid multipart/form-data: " + reason + "\"]}";
    }
}
