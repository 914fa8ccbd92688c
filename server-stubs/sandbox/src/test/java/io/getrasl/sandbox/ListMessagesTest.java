package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMessagesTest extends SandboxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                      | 9104,9103,9102,9101",
                "?sort=created_at                      | 9101,9102,9103,9104",
                "?sort=-updated_at                     | 9104,9103,9102,9101",
                "?filter[type]=text                    | 9104,9102,9101",
                "?filter[type][ne]=text                | 9103",
                "?filter[status]=failed                | 9104",
                "?filter[status][not_in]=failed,read   | 9103,9102",
                "?filter[interaction_id]=78            | 9104",
                "?filter[interaction_id][in]=77,79     | 9103,9102,9101",
                "?filter[direction]=inbound            | 9102",
                "?filter[direction][ne]=inbound        | 9104,9103,9101",
                "?search=PARCEL                        | 9104,9101",
                "?q=thank&filter[direction]=inbound    | 9102"
            })
    void keepsWhatWasAskedFor(String query, String ids) {
        assertThat(full.get("/messages" + (query == null ? "" : query)).ids()).isEqualTo(ids);
    }

    @Test
    void tellsMessagesOfOneSecondApart() {
        String ids = "";
        for (int number = 0; number < 3; number++) {
            ids = send() + (ids.isEmpty() ? "" : ",") + ids;
        }
        assertThat(full.get("/messages?per_page=3").ids()).isEqualTo(ids);
    }

    @Test
    void showsNothingOfAnotherWorkspace() {
        assertThat(other.get("/messages").ids()).isEqualTo("9201");
    }

    @Test
    void givesIdsAcrossWorkspaces() {
        assertThat(send()).isEqualTo(10001);
        assertThat(send()).isEqualTo(10002);
    }

    private long send() {
        return full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello'}")
                .data()
                .path("chat_message_id")
                .asLong();
    }
}
