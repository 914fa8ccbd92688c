package io.getrasl.sandbox.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One page of the contacts, the latest first. Thread-safe. */
@Component
@Order(6)
class ContactsSection implements Section {

    private static final int ON_A_PAGE = 25;

    private static final String SELECT = """
            select id, tenant_id, firstname, lastname, phone, email, type, is_opted_out from contacts
             where %s
             order by id desc offset %d rows fetch first %d rows only""";

    private final JdbcTemplate jdbc;
    private final Examples examples;

    ContactsSection(JdbcTemplate jdbc, Examples examples) {
        this.jdbc = jdbc;
        this.examples = examples;
    }

    @Override
    public Map<String, Object> read(View view) {
        Long counted = jdbc.queryForObject(
                "select count(*) from contacts where " + view.condition("tenant_id"), Long.class, view.arguments());
        long total = counted == null ? 0 : counted;
        int pages = (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(view.page(), pages);
        List<Map<String, Object>> rows = jdbc.query(
                SELECT.formatted(view.condition("tenant_id"), (long) (page - 1) * ON_A_PAGE, ON_A_PAGE),
                (row, number) -> {
                    Map<String, Object> contact = new HashMap<>();
                    contact.put("id", row.getLong("id"));
                    contact.put("tenant", row.getLong("tenant_id"));
                    contact.put("name", (row.getString("firstname") + " " + row.getString("lastname")).strip());
                    contact.put("phone", row.getString("phone"));
                    contact.put("email", row.getString("email"));
                    contact.put("type", row.getString("type"));
                    contact.put("optedOut", row.getBoolean("is_opted_out"));
                    return contact;
                },
                view.arguments());
        Map<String, Object> section = new HashMap<>();
        section.put("rows", rows);
        section.put("total", total);
        section.put("page", page);
        section.put("pages", pages);
        section.put("several", pages > 1);
        section.put("previous", page > 1 ? "/" + view.onPage(page - 1).query() : null);
        section.put("next", page < pages ? "/" + view.onPage(page + 1).query() : null);
        if (rows.isEmpty()) {
            section.put("example", examples.contact(view));
        }
        return section;
    }
}
