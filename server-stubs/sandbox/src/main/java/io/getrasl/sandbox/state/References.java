package io.getrasl.sandbox.state;

import io.getrasl.sandbox.db.SqlArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts ids in place of names, with one statement for each field and workspace of a chunk. */
final class References {

    private final JdbcTemplate jdbc;

    References(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param byWorkspace drafts of one kind, by the id of their workspace */
    void resolve(RecordType type, Map<Long, List<Draft>> byWorkspace) {
        for (Field field : type.fields()) {
            if (field.target() != null) {
                byWorkspace.forEach((workspace, drafts) -> resolve(field, field.target(), workspace, drafts));
            }
        }
    }

    private void resolve(Field field, Field.Target target, long workspace, List<Draft> drafts) {
        List<Draft> named = drafts.stream()
                .filter(draft -> draft.get(field.name()) instanceof String)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        Map<String, Long> ids = ids(
                target,
                workspace,
                named.stream()
                        .map(draft -> key(draft, field, target))
                        .distinct()
                        .toList());
        List<Problem> problems = new ArrayList<>();
        for (Draft draft : named) {
            Long id = ids.get(key(draft, field, target));
            if (id == null) {
                problems.add(new Problem(
                        draft.spot(field.name()), "is the name of no " + target.noun() + " of its workspace"));
            }
            draft.put(field.name(), id);
        }
        if (!problems.isEmpty()) {
            throw new StateException(problems);
        }
    }

    /** Phone numbers are stored as digits. */
    private static String key(Draft draft, Field field, Field.Target target) {
        String name = (String) draft.get(field.name());
        return target == Fields.CONVERSATION ? name.replaceAll("[^0-9]", "") : name;
    }

    private Map<String, Long> ids(Field.Target target, long workspace, List<String> names) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.query(
                "select " + target.nameColumn() + ", min(id) from " + target.table() + " where tenant_id = ? and "
                        + target.nameColumn() + " = any(?) group by " + target.nameColumn(),
                row -> {
                    ids.put(row.getString(1), row.getLong(2));
                },
                workspace,
                SqlArray.ofTexts(names));
        return ids;
    }
}
