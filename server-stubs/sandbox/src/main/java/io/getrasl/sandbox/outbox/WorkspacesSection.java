package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.account.Feature;
import io.getrasl.sandbox.account.Plans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Each workspace with its contacts and conversations, and what its plan allows of them. Thread-safe. */
@Component
@Order(5)
class WorkspacesSection implements Section {

    private static final String SELECT = """
            select t.id, t.name, t.plan_name, w.phone_number from tenants t
              left join whatsapp_connections w on w.tenant_id = t.id and w.has_access_token
             where %s
             order by t.id""";

    private final JdbcTemplate jdbc;
    private final Plans plans;

    WorkspacesSection(JdbcTemplate jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    @Override
    public Map<String, Object> read(View view) {
        return Map.of(
                "rows",
                jdbc.query(
                        SELECT.formatted(view.condition("t.id")),
                        (row, number) -> workspace(
                                view,
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("plan_name"),
                                row.getString("phone_number")),
                        view.arguments()));
    }

    private Map<String, Object> workspace(View view, long id, String name, String plan, @Nullable String sender) {
        Map<String, Object> workspace = new HashMap<>();
        workspace.put("id", id);
        workspace.put("name", name);
        workspace.put("plan", plan);
        workspace.put("sender", sender);
        workspace.put("isOnly", Objects.equals(view.workspace(), id));
        workspace.put("contacts", view.of(id).query());
        workspace.put(
                "limits",
                List.of(
                        limit("Contacts", plans.contacts(id), plans.limit(id, Feature.CONTACTS)),
                        limit(
                                "Conversations this month",
                                plans.conversations(id),
                                plans.limit(id, Feature.CONVERSATIONS))));
        return workspace;
    }

    private static Map<String, Object> limit(String label, long used, long limit) {
        boolean isLimited = limit != Feature.UNLIMITED;
        return Map.of(
                "label",
                label,
                "used",
                used,
                "limit",
                isLimited ? limit : "no limit",
                "limited",
                isLimited && limit > 0,
                "full",
                isLimited && used >= limit);
    }
}
