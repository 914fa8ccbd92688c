package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.db.ListReader;
import io.getrasl.sandbox.db.ListTable;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.model.Message;
import io.getrasl.server.model.MessageDetails;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import io.getrasl.server.query.Sort;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is known of messages. Thread-safe. */
@Component
class MessageReads {

    // Ids are given in the order of time, and tell apart what one second holds.
    private static final ListTable MESSAGES = ListTable.of("messages", "m")
            .column("created_at", "m.id")
            .column("updated_at", "m.updated_at")
            .column("type", "m.type")
            .nullable("status", "m.status")
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
                MESSAGES, MessageRow.COLUMNS, tenant, ordered(query), MessageRow::message, Function.identity());
    }

    /** @throws NotFoundException when the tenant has no such message */
    MessageDetails get(long tenant, long id) {
        progress.advance(tenant);
        String sql = "select " + MessageRow.COLUMNS + ", " + MessageRow.DETAILS
                + " from messages m where m.tenant_id = ? and m.id = ?";
        return jdbc.query(sql, MessageRow::details, tenant, id).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
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
