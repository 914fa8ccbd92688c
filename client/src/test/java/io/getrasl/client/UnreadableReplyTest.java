package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.error.UnreadableReplyException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Form.class)
class UnreadableReplyTest {

    private final Form form;

    UnreadableReplyTest(Form form) {
        this.form = form;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | it is empty",
                "<html>secret</html> | it is not JSON from line 1, column 1 on",
                "{\"success\":true | it is not JSON from line 1, column 16 on",
                "[] | expected an object, found an array",
                "{\"data\":{\"id\":\"secret\"}} | data.id: expected a whole number of 64 bits, found a text",
                "{\"data\":{\"id\":8.5}} | data.id: expected a whole number of 64 bits, found a number with a fraction",
                "{\"data\":{\"group_id\":[3,\"secret\"]}} | data.group_id.1: expected a whole number of 64 bits, found a text",
                "{\"data\":{\"created_at\":\"secret\"}} | data.created_at: expected a date and time with an offset, found another text",
                "{\"data\":{\"type\":7}} | data.type: expected a text, found a whole number",
            })
    void successThatCannotBeReadTellsWhereAndNotWhat(String body, String problem) {
        try (LoopbackServer server = new LoopbackServer().reply(Reply.json(200, body))) {
            RaslClient rasl = form.client(server.url(), new ArrayList<>()).build();

            var failure = catchThrowableOfType(
                    UnreadableReplyException.class, () -> rasl.contacts().getContact(812));

            assertThat(failure.operationId()).isEqualTo("getContact");
            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.problem()).isEqualTo(problem);
            assertThat(failure).hasMessageNotContaining("secret").hasNoCause();
        }
    }
}
