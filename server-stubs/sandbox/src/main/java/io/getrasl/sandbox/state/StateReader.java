package io.getrasl.sandbox.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes through a document record by record, and never holds more than one. What is wrong is noted, and read over. Thread-safe.
 */
final class StateReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // A value is read from the midst of a document.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_PROBLEMS = 20;
    private static final List<String> HEAD = List.of("$schema", "format", "specification");

    private final StateFormat format;

    StateReader(StateFormat format) {
        this.format = format;
    }

    /** Takes the records of a document. */
    interface Visitor {

        /** @return whether records of that kind are wanted; others are not read */
        default boolean wants(RecordType type) {
            return true;
        }

        /** @param workspace the place of its workspace in the document, from 0; -1 for none */
        void record(int workspace, Draft draft);

        /** A workspace that leaves that kind out. */
        default void absent(int workspace, RecordType type) {}
    }

    /**
     * Reads a document.
     *
     * @throws StateException naming what is wrong with it
     * @throws IOException when it cannot be read
     */
    void read(Path document, Visitor visitor) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(document);
                JsonParser parser = JSON.createParser(stream)) {
            new Pass(new ValueReader(JSON, parser, problems), visitor).document();
        } catch (JacksonException e) {
            if (problems.isEmpty()) {
                problems.add(new Problem(
                        new Spot(
                                "", e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                        "is no JSON: "
                                + e.getOriginalMessage().lines().findFirst().orElse("")));
            }
        } catch (TooManyProblems e) {
            // As many as anybody reads at a time.
        }
        if (!problems.isEmpty()) {
            throw new StateException(problems);
        }
    }

    /** Reads what stands for a kind of record that a document leaves out. */
    void readAbsent(String json, int workspace, RecordType type, Visitor visitor) {
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            new Pass(new ValueReader(JSON, parser, problems), visitor).records(workspace, type);
        }
    }

    private static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final class Pass {
        private final ValueReader in;
        private final Visitor visitor;

        Pass(ValueReader in, Visitor visitor) {
            this.in = in;
            this.visitor = visitor;
        }

        void document() {
            in.next();
            if (!in.isObject("a JSON object with workspaces")) {
                return;
            }
            Set<RecordType> seen = new HashSet<>();
            boolean workspaces = false;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                Optional<RecordType> type = named(format.beside(), name);
                if (name.equals(format.workspaces().name())) {
                    workspaces = true;
                    workspaces();
                } else if (type.isPresent()) {
                    seen.add(type.get());
                    records(-1, type.get());
                } else if (HEAD.contains(name)) {
                    head(name);
                } else {
                    List<String> known = Stream.concat(
                                    Stream.concat(
                                            HEAD.stream(),
                                            Stream.of(format.workspaces().name())),
                                    format.beside().stream().map(RecordType::name))
                            .toList();
                    in.unknown(name, known);
                }
                check();
            }
            if (!workspaces) {
                in.problem("needs workspaces, a list of at least one object, which may be empty: [{}]");
            }
            format.beside().stream().filter(type -> !seen.contains(type)).forEach(type -> visitor.absent(-1, type));
        }

        private void head(String name) {
            if (name.equals("format")) {
                Object value = in.value(Field.number("format", Long.MAX_VALUE, Fallback.NOTHING, ""));
                if (value != null && !value.equals(StateFormat.VERSION)) {
                    in.problem("is not " + StateFormat.VERSION + ", the only format that this sandbox reads");
                }
            } else {
                in.value(Field.text(name, Integer.MAX_VALUE, Fallback.NOTHING, ""));
            }
        }

        private void workspaces() {
            if (!in.isArray("a list of workspaces")) {
                return;
            }
            int index = 0;
            while (in.next() != JsonToken.END_ARRAY) {
                workspace(index++);
            }
            if (index == 0) {
                in.problem("needs at least one object, which may be empty: [{}]");
            }
        }

        private void workspace(int index) {
            if (!in.isObject("a workspace, which is an object")) {
                return;
            }
            Draft draft = new Draft(format.workspaces(), in.spot());
            Set<RecordType> seen = new HashSet<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                Optional<RecordType> type = named(format.ofWorkspaces(), name);
                if (type.isPresent()) {
                    seen.add(type.get());
                    records(index, type.get());
                } else {
                    field(draft, name, format.ofWorkspaces());
                }
                check();
            }
            if (visitor.wants(format.workspaces())) {
                visitor.record(index, draft);
            }
            format.ofWorkspaces().stream()
                    .filter(type -> !seen.contains(type))
                    .forEach(type -> visitor.absent(index, type));
        }

        /** Reads all records of a kind that stand in one place. */
        void records(int workspace, RecordType type) {
            if (!visitor.wants(type)) {
                in.skip();
                return;
            }
            each(type, draft -> visitor.record(workspace, draft));
        }

        private void each(RecordType type, Consumer<Draft> taker) {
            switch (type.shape()) {
                case ONE -> {
                    if (!in.isNull() && in.isObject("an object, or null")) {
                        taker.accept(object(type));
                    }
                }
                case MAP -> map(type, taker);
                case LIST, VALUES -> {
                    if (in.isArray("a list")) {
                        while (in.next() != JsonToken.END_ARRAY) {
                            item(type, taker);
                            check();
                        }
                    }
                }
            }
        }

        private void item(RecordType type, Consumer<Draft> taker) {
            if (type.shape() == RecordType.Shape.VALUES) {
                Draft draft = new Draft(type, in.spot());
                Field field = type.fields().get(0);
                draft.put(field.name(), in.value(field), in.spot());
                taker.accept(draft);
            } else if (in.isObject("an object")) {
                taker.accept(object(type));
            }
        }

        private void map(RecordType type, Consumer<Draft> taker) {
            if (!in.isObject("an object")) {
                return;
            }
            Field key = type.fields().get(0);
            Field value = type.fields().get(1);
            Set<String> seen = new HashSet<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (!key.allowed().contains(name)) {
                    in.unknown(name, key.allowed());
                    continue;
                }
                seen.add(name);
                Draft draft = new Draft(type, in.spot());
                draft.put(key.name(), name);
                draft.put(value.name(), in.value(value), in.spot());
                taker.accept(draft);
            }
            Spot spot = in.spot();
            key.allowed().stream().filter(name -> !seen.contains(name)).forEach(name -> {
                Draft draft = new Draft(type, spot);
                draft.put(key.name(), name);
                taker.accept(draft);
            });
        }

        private Draft object(RecordType type) {
            Draft draft = new Draft(type, in.spot());
            Set<RecordType> seen = new HashSet<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                Optional<RecordType> child = type.child(name);
                if (child.isPresent()) {
                    seen.add(child.get());
                    each(child.get(), record -> draft.add(child.get(), record));
                } else {
                    field(draft, name, type.children());
                }
            }
            type.children().stream()
                    .filter(child -> !seen.contains(child) && !child.absent().isEmpty())
                    .forEach(child -> readAbsentChild(draft, child));
            return draft;
        }

        private void readAbsentChild(Draft draft, RecordType child) {
            readAbsent(child.absent(), -1, child, (workspace, record) -> draft.add(child, record));
        }

        private void field(Draft draft, String name, List<RecordType> lists) {
            Optional<Field> field = draft.type().find(name);
            if (field.isPresent()) {
                Spot spot = in.spot();
                draft.put(name, in.value(field.get()), spot);
            } else {
                in.unknown(
                        name,
                        Stream.concat(
                                        draft.type().fields().stream().map(Field::name),
                                        lists.stream().map(RecordType::name))
                                .toList());
            }
        }

        private void check() {
            if (in.problems() >= MOST_PROBLEMS) {
                throw new TooManyProblems();
            }
        }
    }

    private static Optional<RecordType> named(List<RecordType> types, String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
