package io.getrasl.sandbox.state;

import io.getrasl.sandbox.spec.DocumentedEvents;
import io.getrasl.sandbox.spec.Scopes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of records that a document can hold, in an order in which each stands behind what it refers to. Immutable. */
@Component
class StateFormat {

    /** Counted up when a document of before can no longer be read. */
    static final long VERSION = 1;

    private final RecordType workspaces = WorkspaceTypes.workspaces();
    private final List<RecordType> ofWorkspaces;
    private final List<RecordType> beside;
    private final RecordType clock;
    private final RecordType counters;

    StateFormat(Scopes scopes, DocumentedEvents events) {
        ofWorkspaces = List.of(
                WorkspaceTypes.limits(),
                WorkspaceTypes.features(),
                WorkspaceTypes.staff(),
                WorkspaceTypes.tokens(List.of(scopes.matching(scope -> true).split(" "))),
                ContactTypes.sources(),
                ContactTypes.statuses(),
                ContactTypes.groups(),
                ContactTypes.defaults(),
                TemplateTypes.connection(),
                TemplateTypes.templates(),
                ContactTypes.contacts(),
                MessageTypes.conversations(),
                MessageTypes.messages(),
                MessageTypes.codes(),
                MessageTypes.codeWindows(),
                WebhookTypes.settings(events.types()),
                WebhookTypes.deliveries());
        clock = new RecordType("clock", "sandbox_clock", RecordType.Shape.ONE, "How far the sandbox's clock is ahead of the machine's.")
                .ofNoWorkspace()
                .with(Field.number("ahead_seconds", 315_360_000, Fallback.of(0L), "In seconds."))
                .orElse("{}");
        counters = new RecordType("next_ids", "next_ids", RecordType.Shape.MAP, "The ids that the next records get, at least one more than there are.")
                .ofNoWorkspace()
                .orderedBy("record")
                .with(
                        Field.text("record", 50, Fallback.NOTHING, "The kind of record.").oneOf(counted().map(RecordType::counter).toList()),
                        Field.number("next_id", Long.MAX_VALUE, Fallback.of(1L), "The next id."))
                .orElse("{}");
        beside = List.of(TemplateTypes.atWhatsApp(), clock, counters);
    }

    RecordType workspaces() {
        return workspaces;
    }

    /** What stands within each workspace. */
    List<RecordType> ofWorkspaces() {
        return ofWorkspaces;
    }

    /** What stands beside the workspaces. */
    List<RecordType> beside() {
        return beside;
    }

    RecordType clock() {
        return clock;
    }

    RecordType counters() {
        return counters;
    }

    /** Everything, children included, each behind what it refers to. */
    List<RecordType> all() {
        return Stream.of(List.of(workspaces), ofWorkspaces, beside)
                .flatMap(List::stream)
                .flatMap(type -> Stream.concat(Stream.of(type), type.children().stream()))
                .toList();
    }

    /** What takes its ids from a counter of the database. */
    Stream<RecordType> counted() {
        return ofWorkspaces.stream().filter(type -> type.counter() != null);
    }
}
