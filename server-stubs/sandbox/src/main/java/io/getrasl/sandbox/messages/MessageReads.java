package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.db.ListReader;
import io.getrasl.sandbox.db.ListTable;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.model.Message;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import io.getrasl.server.query.Sort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of messages. Thread-safe. */
@Component
class MessageReads {

    // Ids are given in the order of time, and tell apart what one second holds.
    private static final ListTable MESSAGES = ListTable.of("messages m", "m.tenant_id", "m.id")
            .column("created_at", "m.id")
            .column("updated_at", "m.updated_at")
            .column("type", "m.type")
            .column("status", "m.status")
            .column("interaction_id", "m.conversation_id")
            .column("direction", "m.direction")
            .search("m.message")
            .build();

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("created_at", true));

    private final JdbcTemplate jdbc;
    private final ListReader lists;
    private final MessageProgress progress;

    MessageReads(JdbcTemplate jdbc, ListReader lists, MessageProgress progress) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.progress = progress;
    }

    Page<Message> list(long tenant, ListQuery query) {
        progress.advance(tenant);
        return lists.read(
                MESSAGES, MessageRow.COLUMNS, tenant, ordered(query), MessageRow.MESSAGE, Function.identity());
    }

    /** @throws NotFoundException when the tenant has no such message */
    JsonNode get(long tenant, long id) {
        progress.advance(tenant);
        String sql = "select " + MessageRow.COLUMNS + " from messages m where m.tenant_id = ? and m.id = ?";
        return jdbc.query(sql, (row, number) -> details(row), tenant, id).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static JsonNode details(ResultSet row) throws SQLException {
        ObjectNode details = ApiJson.mapper().valueToTree(MessageRow.MESSAGE.mapRow(row, 0));
        return details.put("status_message", row.getString("status_message"))
                .put("ref_message_id", row.getString("ref_message_id"))
                .put("url", row.getString("url"))
                .put("staff_id", row.getObject("staff_id", Long.class));
    }

    private static ListQuery ordered(ListQuery query) {
        return query.sorts().isEmpty()
                ? new ListQuery(
                        query.page(),
                        query.perPage(),
                        NEWEST_FIRST,
                        query.search(),
                        query.include(),
                        query.fields(),
                        query.filters())
                : query;
    }
}
