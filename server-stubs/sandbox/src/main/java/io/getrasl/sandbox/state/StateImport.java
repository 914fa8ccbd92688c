package io.getrasl.sandbox.state;

import io.getrasl.sandbox.clock.SandboxClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts a document in place of everything that is stored. Thread-safe. */
@Component
class StateImport {

    private final StateFormat format;
    private final JdbcTemplate jdbc;
    private final SandboxClock clock;
    private final int callsPerMinute;

    StateImport(
            StateFormat format,
            JdbcTemplate jdbc,
            SandboxClock clock,
            @Value("${rasl.sandbox.calls-per-minute}") int callsPerMinute) {
        this.format = format;
        this.jdbc = jdbc;
        this.clock = clock;
        this.callsPerMinute = callsPerMinute;
    }

    /** A document that was checked, and may be written within a transaction. */
    interface Prepared {

        /** The ids that the document gives to its workspaces, without those that it leaves to the sandbox. */
        Scan scan();

        /**
         * Replaces everything. To be used within a transaction, with all workspaces locked.
         *
         * @return how many records of each kind there are now, by the name of the kind
         * @throws StateException when the database refuses a record; the transaction is then to be rolled back
         */
        Map<String, Long> write();
    }

    /**
     * Reads and checks all of the document. Not to be used within a transaction.
     *
     * @throws StateException naming what is wrong
     */
    Prepared prepare(Path document) {
        Scan scan = new Scan(format);
        StateReader reader = new StateReader(format);
        try {
            reader.read(document, scan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        makeRoomForDeliveries(scan);
        return new Prepared() {
            @Override
            public Scan scan() {
                return scan;
            }

            @Override
            public Map<String, Long> write() {
                Integer calls = callsPerMinute == 0 ? null : Integer.valueOf(callsPerMinute);
                StateWriter writer = new StateWriter(format, jdbc, reader, document, scan, clock.unmoved(), calls);
                return new LinkedHashMap<>(writer.write());
            }
        };
    }

    /** Their ids are the database's own, which H2 can only move outside of a transaction. Ids that are left out do no harm. */
    private void makeRoomForDeliveries(Scan scan) {
        RecordType deliveries = format.ofWorkspaces().stream()
                .filter(type -> type.table().equals("webhook_deliveries"))
                .findFirst()
                .orElseThrow();
        long count = scan.count(deliveries);
        if (count > 0) {
            Long stored = jdbc.queryForObject("select coalesce(max(id), 0) from webhook_deliveries", Long.class);
            long next = Math.max(stored == null ? 0 : stored, scan.firstFreeId(deliveries) + count) + 1;
            jdbc.execute("alter table webhook_deliveries alter column id restart with " + next);
        }
    }
}
