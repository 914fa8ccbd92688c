package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.server.Operations;
import org.springframework.stereotype.Component;

/** What to call where there is nothing to see yet: commands that work as they are. Thread-safe. */
@Component
class Examples {

    private static final long FIRST = 41;
    private static final String PHONE = "+201005550143";

    String message(View view) {
        return "curl -X POST " + view.origin() + "/_sandbox/inbound -d '{\"tenant\": " + tenant(view)
                + ", \"phone\": \"" + PHONE + "\", \"message\": \"Hello?\"}'";
    }

    String request(View view) {
        return call(view, "/contacts", "");
    }

    String contact(View view) {
        return "# sources and statuses differ from workspace to workspace\n" + call(view, "/sources", "");
    }

    String code(View view) {
        return call(
                view,
                "/auth/send-otp",
                " \\\n     -d '{\"phone\": \"" + PHONE
                        + "\", \"template_name\": \"login_code\", \"code\": \"408213\"}'");
    }

    /** @param hasReceiver whether events go anywhere already */
    String webhook(View view, boolean hasReceiver) {
        if (!hasReceiver) {
            return "curl -X PUT " + view.origin() + "/_sandbox/webhooks \\\n     -d '{\"tenant\": " + tenant(view)
                    + ", \"url\": \"http://127.0.0.1:9000/hooks\"}'";
        }
        return call(view, "/sources", " -d '{\"name\": \"Outbox\"}'");
    }

    private static String call(View view, String path, String body) {
        return "curl -H 'Authorization: Bearer " + SeededToken.fullOf(tenant(view)) + "' "
                + (body.isEmpty() ? "" : "-H 'Content-Type: application/json' ") + "\\\n     " + view.origin()
                + Operations.BASE_PATH + path + body;
    }

    private static long tenant(View view) {
        return view.workspace() == null ? FIRST : view.workspace();
    }
}
