package io.getrasl.sandbox.outbox;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The workspaces, as fields of forms name them. Thread-safe. */
@Component
class FormWorkspaces {

    static final String FIELD = "tenant";

    private static final String FIRST = "41";

    private final JdbcTemplate jdbc;

    FormWorkspaces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<FormField.Option> all() {
        return jdbc.query(
                "select id, name from tenants order by id",
                (row, number) -> new FormField.Option(
                        row.getString("id"), row.getString("name") + " (" + row.getLong("id") + ")"));
    }

    boolean exist(long id) {
        return !jdbc.queryForList("select id from tenants where id = ?", Long.class, id)
                .isEmpty();
    }

    FormField field(View view) {
        String preset = view.workspace() == null ? FIRST : String.valueOf(view.workspace());
        return FormField.select(FIELD, "Workspace", all(), preset);
    }

    /**
     * The workspace that a form names; the first where it names none.
     *
     * @throws FormRefused when there is no such workspace
     */
    long read(Map<String, String> values) {
        String text = values.getOrDefault(FIELD, FIRST);
        if (!text.matches("[0-9]{1,18}") || !exist(Long.parseLong(text))) {
            throw new FormRefused(FIELD, "There is no such workspace.");
        }
        return Long.parseLong(text);
    }
}
