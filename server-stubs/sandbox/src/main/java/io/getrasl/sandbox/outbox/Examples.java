package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.server.Operations;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What to call where there is nothing to see yet: commands that work as they are, or why there is none. Thread-safe. */
@Component
class Examples {

    private static final long FIRST = 41;
    private static final String PHONE = "+201005550143";

    private static final String CODE_TEMPLATE = """
            select template_name from templates
             where tenant_id = ? and category = 'AUTHENTICATION' and status = 'APPROVED' order by id fetch first row only""";

    private final JdbcTemplate jdbc;

    Examples(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Object> message(View view) {
        long tenant = tenant(view);
        if (first("select phone_number from whatsapp_connections where tenant_id = ? and has_access_token", tenant)
                .isEmpty()) {
            return Map.of("reason", "This workspace is not connected to WhatsApp.");
        }
        return command(
                "Send one with the API, or let a customer write:",
                "curl -X POST " + view.origin() + "/_sandbox/inbound \\\n     -d '{\"tenant\": " + tenant
                        + ", \"phone\": \"" + phone(tenant) + "\", \"message\": \"Hello?\"}'");
    }

    Map<String, Object> request(View view) {
        return command("Make one:", call(view, "/contacts", ""));
    }

    Map<String, Object> contact(View view) {
        return command("To create one, look up the ids that it needs:", call(view, "/sources", ""));
    }

    Map<String, Object> code(View view) {
        long tenant = tenant(view);
        List<String> templates = first(CODE_TEMPLATE, tenant);
        if (templates.isEmpty()) {
            return Map.of("reason", "This workspace has no approved template for codes.");
        }
        return command(
                "Send one:",
                call(
                        view,
                        "/auth/send-otp",
                        " \\\n     -d '{\"phone\": \"" + phone(tenant) + "\", \"template_name\": \"" + templates.get(0)
                                + "\", \"code\": \"408213\"}'"));
    }

    /** @param hasReceiver whether events go anywhere already */
    Map<String, Object> webhook(View view, boolean hasReceiver) {
        if (hasReceiver) {
            return command("Change something:", call(view, "/sources", " \\\n     -d '{\"name\": \"Outbox\"}'"));
        }
        return command(
                "Events go nowhere yet. Say where:",
                "curl -X PUT " + view.origin() + "/_sandbox/webhooks -H 'Content-Type: application/json' \\\n"
                        + "     -d '{\"tenant\": " + tenant(view) + ", \"url\": \"http://127.0.0.1:9000/hooks\"}'");
    }

    private static Map<String, Object> command(String reason, String command) {
        return Map.of("reason", reason, "command", command);
    }

    private static String call(View view, String path, String body) {
        return "curl " + view.origin() + Operations.BASE_PATH + path + " \\\n     -H 'Authorization: Bearer "
                + SeededToken.fullOf(tenant(view)) + "'"
                + (body.isEmpty() ? "" : " -H 'Content-Type: application/json'" + body);
    }

    /** Of a contact: a plan may allow no further one. */
    private String phone(long tenant) {
        return first("select phone from contacts where tenant_id = ? order by id fetch first row only", tenant).stream()
                .findFirst()
                .orElse(PHONE);
    }

    private List<String> first(String sql, long tenant) {
        return jdbc.queryForList(sql, String.class, tenant);
    }

    private static long tenant(View view) {
        return view.workspace() == null ? FIRST : view.workspace();
    }
}
