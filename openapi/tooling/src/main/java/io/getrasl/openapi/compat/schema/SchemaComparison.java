package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.Direction;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Compares schemas of two documents, each pair once for each direction. */
public final class SchemaComparison {

    private static final List<Aspect> ASPECTS = List.of(
            new Types(),
            new Formats(),
            new Values(),
            new Ranges(),
            new Sizes(),
            new Patterns(),
            new Arrays(),
            new Properties(),
            new AdditionalProperties(),
            new Defaults(),
            new Conditions(),
            new Promises(),
            new GeneratedCode());

    private record Key(Parts old, Parts now, Direction direction) {}

    private final SchemaReader oldSchemas;
    private final SchemaReader newSchemas;
    private final LocalDate today;
    private final Map<Key, Entry> known = new HashMap<>();
    private final Queue<Entry> waiting = new ArrayDeque<>();

    /** A comparison of two documents, on a day that decides which sunsets have passed. */
    public SchemaComparison(SchemaReader oldSchemas, SchemaReader newSchemas, LocalDate today) {
        this.oldSchemas = oldSchemas;
        this.newSchemas = newSchemas;
        this.today = today;
    }

    /**
     * What differs between two schemas, complete after {@link #finish()}. Each pair is compared after those that were asked for
     * before it, so schemas in a circle end, and no chain of schemas is too long.
     */
    public Entry compare(Parts old, Parts now, Direction direction, Subject subject) {
        Key key = new Key(old, now, direction);
        Entry found = known.get(key);
        if (found == null) {
            found = new Entry(entry -> fill(entry, old, now, direction, subject));
            known.put(key, found);
            waiting.add(found);
        }
        return found;
    }

    /** Completes everything that was asked for; a schema that contains itself counts as equal to itself meanwhile. */
    public void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().fill();
        }
    }

    /** The same at once, for decisions that depend on it. */
    public Entry compareNow(Parts old, Parts now, Direction direction, Subject subject) {
        Entry entry = compare(old, now, direction, subject);
        entry.fillAll();
        return entry;
    }

    private void fill(Entry entry, Parts oldParts, Parts newParts, Direction direction, Subject subject) {
        Schema old = oldSchemas.read(oldParts);
        Schema now = newSchemas.read(newParts);
        Subject known = old.path.isEmpty() || now.path.isEmpty()
                ? subject
                : Subject.component(old.path.get(old.path.size() - 1));
        Pair pair = new Pair(old, now, direction, known, subject, entry, this);
        if (old.choices.isEmpty() && now.choices.isEmpty()) {
            ASPECTS.forEach(aspect -> aspect.compare(pair));
            Discriminators.compareBases(pair);
        } else {
            Variants.compare(pair, oldParts, newParts);
        }
    }

    Schema old(Parts parts) {
        return oldSchemas.read(parts);
    }

    Schema now(Parts parts) {
        return newSchemas.read(parts);
    }

    /** The components that build on one, before and now. */
    Map<String, Parts> oldDescendants(String component) {
        return oldSchemas.descendants(component);
    }

    Map<String, Parts> newDescendants(String component) {
        return newSchemas.descendants(component);
    }

    LocalDate today() {
        return today;
    }
}
