package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendInteractiveTest extends SandboxTest {

    private static final String LIST = "'type': 'list', 'list_button_text': 'Branches', ";

    @Test
    void showsHeaderBodyAndFooter() {
        send("'type': 'button', 'header_text': 'Nile Books', 'footer_text': 'Thank you',"
                + " 'buttons': [{'id': 'yes', 'title': 'Yes'}]");
        assertThat(full.get("/messages").data().path(0).path("message").asString())
                .isEqualTo("Nile Books\nDid it arrive?\nThank you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'type': 'button', 'buttons': []     | {'buttons':['Must hold at least 1 item']}",
                "'type': 'button', 'buttons': [{'id': 'a', 'title': 'A'}], 'list_button_text': 'x' | {'list_button_text':['Only an interactive message of type list has this']}",
                "'type': 'button', 'buttons': [{'id': 'a', 'title': 'A'}], 'sections': [{'title': 'x', 'rows': [{'id': 'a', 'title': 'A'}]}] | {'sections':['Only an interactive message of type list has this']}",
                "'type': 'list'                      | {'list_button_text':['List button text is required for an interactive message of type list'],'sections':['Sections are required for an interactive message of type list']}",
                "'type': 'list', 'list_button_text': 'x', 'sections': [{'title': 'x', 'rows': [{'id': 'a', 'title': 'A'}]}], 'buttons': [{'id': 'a', 'title': 'A'}] | {'buttons':['Only an interactive message of type button has this']}",
                "'type': 'menu'                      | {'type':['Type must be one of: button, list']}"
            })
    void holdsEachTypeToItsOwnFields(String fields, String details) {
        assertThat(send(fields).details()).isEqualTo(details);
    }

    @Test
    void takesTenRowsInAllSections() {
        assertThat(send(LIST + "'sections': [" + section(0, 5) + "," + section(5, 10) + "]")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesNoElevenRowsInAllSections() {
        assertThat(send(LIST + "'sections': [" + section(0, 5) + "," + section(5, 11) + "]")
                        .details())
                .isEqualTo("{'sections':['At most 10 rows fit in a message, in all sections together']}");
    }

    @Test
    void tellsRowsOfAllSectionsApart() {
        assertThat(send(LIST + "'sections': [" + section(0, 2) + "," + section(1, 3) + "]")
                        .details())
                .isEqualTo("{'sections.1.rows.0.id':['Row ids must differ from each other']}");
    }

    private static String section(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(row -> "{'id': 'row-" + row + "', 'title': 'Row " + row + "'}")
                .collect(Collectors.joining(", ", "{'title': 'Cairo', 'rows': [", "]}"));
    }

    private Api.Reply send(String fields) {
        return full.post(
                "/messages/interactive", "{'phone': '+201005550142', 'body_text': 'Did it arrive?', " + fields + "}");
    }
}
