package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Resets, jumps of the clock and changes of the settings in the middle of traffic of every kind, with webhooks on: each call is answered as on a quiet day. */
class ParallelResetsTest extends WebhookTest {

    private static final int CALLERS = 16;
    private static final int CALLS = 14;

    @Test
    void breakNoCall() {
        List<String> unexpected = Parallel.run(CALLERS, this::calls).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(unexpected).isEmpty();
    }

    private List<String> calls(int caller) {
        List<String> unexpected = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            int status = status(caller, caller + call);
            if (status >= 500 || status == 401 || status == 429) {
                unexpected.add("caller " + caller + ", call " + call + ": " + status);
            }
        }
        return unexpected;
    }

    private int status(int caller, int kind) {
        String phone = "+20100558" + (1000 + caller);
        return switch (kind % 14) {
            case 0 -> own.send("POST", "/reset", null).status();
            case 1 -> full.post("/contacts", contact(phone, "'groups': [3, 9]")).status();
            case 2 ->
                full.post("/contacts/batch", "{'contacts': [" + contact(phone, "") + "]}")
                        .status();
            case 3 ->
                full.delete("/contacts/batch", "{'ids': [816, 815, 814, 1001, 1002]}")
                        .status();
            case 4 ->
                full.patch("/contacts/812", "{'city': 'City " + caller + "', 'groups': [9]}")
                        .status();
            case 5 ->
                full.post("/groups/3/contacts", "{'contact_ids': [812, 813]}").status();
            case 6 ->
                full.post("/messages/text", "{'phone': '" + phone + "', 'message': 'Welcome!'}")
                        .status();
            case 7 -> full.get("/contacts?include=groups,source,status").status();
            case 8 -> full.get("/messages").status();
            case 9 ->
                full.post("/auth/verify", "{'phone': '+201005550142', 'code': '1', 'purpose': 'login'}")
                                        .status()
                                == 200
                        ? 500
                        : 400;
            case 10 -> full.post("/templates/sync", "{}").status();
            case 11 -> own.send("POST", "/clock", "{'advance': 'PT1S'}").status();
            case 12 -> own.send("POST", "/clock", "{'reset': true}").status();
            default ->
                own.send("PUT", "/webhooks", "{'url': '" + listener.url() + "'}")
                        .status();
        };
    }
}
