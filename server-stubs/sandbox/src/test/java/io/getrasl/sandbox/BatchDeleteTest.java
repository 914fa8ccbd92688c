package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchDeleteTest extends SandboxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            812,813,999999 | {"total":3,"deleted":2,"failed":1}
            901,999999     | {"total":2,"deleted":0,"failed":2}
            812,812        | {"total":2,"deleted":1,"failed":1}
            812            | {"total":1,"deleted":1,"failed":0}
            0,-1           | {"total":2,"deleted":0,"failed":2}
            """)
    void counts(String ids, String summary) {
        Api.Reply reply = full.delete("/contacts/batch", "{'ids': [" + ids + "]}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("summary")).hasToString(summary);
    }

    @Test
    void takesTheContactsAndTheirMembershipsAway() {
        full.delete("/contacts/batch", "{'ids': [812, 813]}");
        assertThat(full.get("/contacts").ids()).isEqualTo("814,815,816");
        assertThat(stored("memberships where tenant_id = 41")).isZero();
    }

    @Test
    void leavesTheContactsOfOthersAlone() {
        full.delete("/contacts/batch", "{'ids': [901, 902]}");
        assertThat(other.get("/contacts").ids()).isEqualTo("901,902");
    }
}
