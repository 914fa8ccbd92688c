package io.getrasl.openapi.compat;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edit of the corpus: a part of a document before and after, and what is to be found.
 *
 * @param name what is edited, in words
 * @param file the file that it stands in
 * @param line the line that {@code # here} marks as the place of the finding; 0 if none is marked
 */
record CorpusCase(String name, Path file, ObjectNode content, int line) {

    /** The day on which the corpus is judged. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Path FOLDER = Path.of("src/test/resources/compat");
    private static final ObjectNode BASE = read(FOLDER.resolve("base.yaml"));

    /** Where the parts go. What ends with a star is added to what is there, property by property. */
    private static final Map<String, String> SLOTS = Map.ofEntries(
            Map.entry("document", "*"),
            Map.entry("operation", "/paths/~1contacts/get*"),
            Map.entry("send", "/paths/~1contacts/post*"),
            Map.entry("item", "/paths/~1contacts~1{id}*"),
            Map.entry("paths", "/paths"),
            Map.entry("parameters", "/paths/~1contacts/get/parameters"),
            Map.entry("responses", "/paths/~1contacts/get/responses"),
            Map.entry("body", "/paths/~1contacts/post/requestBody"),
            Map.entry("request", "/paths/~1contacts/post/requestBody/content/application~1json/schema"),
            Map.entry("reply", "/paths/~1contacts/get/responses/200/content/application~1json/schema"),
            Map.entry("event", "/webhooks/contact.created/post/requestBody/content/application~1json/schema"),
            Map.entry("webhook", "/webhooks/contact.created/post*"));

    /** All cases of one kind. */
    static List<CorpusCase> of(String kind) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CorpusCase> in(Path file) {
        List<CorpusCase> cases = new ArrayList<>();
        List<String> lines = lines(file);
        List<Member> members = List.copyOf(read(file).members());
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            int end = i + 1 < members.size() ? members.get(i + 1).place().line() - 1 : lines.size();
            int marked = 0;
            for (int line = member.place().line(); line <= end; line++) {
                marked = lines.get(line - 1).endsWith("# here") ? line : marked;
            }
            cases.add(new CorpusCase(member.name(), file, (ObjectNode) member.value(), marked));
        }
        return cases;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Path file) {
        YamlReader reader = new YamlReader(file.getFileName().toString());
        Optional<Node> content = reader.read(String.join("\n", lines(file)) + "\n");
        if (!reader.problems().isEmpty()) {
            throw new IllegalStateException(reader.problems().toString());
        }
        return (ObjectNode) content.orElseThrow();
    }

    /** Compares the document before with the one after. */
    Comparison compare() {
        return Comparison.of(document("old"), document("new"), TODAY);
    }

    /** Compares the document after with itself. */
    Comparison unchanged() {
        return Comparison.of(document("new"), document("new"), TODAY);
    }

    private ApiDocument document(String side) {
        String slot = content.text("in").orElseThrow();
        String place = Optional.ofNullable(SLOTS.get(slot)).orElse(slot);
        Node part = content.child(side).orElseThrow(() -> new IllegalStateException(name + " has no " + side));
        boolean merged = place.endsWith("*");
        List<String> steps = JsonPointer.parse(merged ? place.substring(0, place.length() - 1) : place);
        ObjectNode base =
                content.text("openapi").map(version -> with(BASE, version)).orElseGet(() -> BASE);
        return ApiDocument.bundled((ObjectNode) put(base, steps, part, merged));
    }

    private static ObjectNode with(ObjectNode base, String version) {
        return base.with(new Member(base.place(), "openapi", ScalarNode.text(base.place(), version)));
    }

    private static Node put(Node into, List<String> steps, Node part, boolean merged) {
        if (steps.isEmpty()) {
            return merged ? merge((ObjectNode) into, (ObjectNode) part) : part;
        }
        ObjectNode object = (ObjectNode) into;
        Member member = object.member(steps.get(0)).orElseThrow();
        return object.with(member.with(put(member.value(), steps.subList(1, steps.size()), part, merged)));
    }

    private static ObjectNode merge(ObjectNode base, ObjectNode part) {
        ObjectNode merged = base;
        for (Member member : part.members()) {
            Optional<ObjectNode> known = merged.object(member.name());
            boolean deeper = known.isPresent() && member.name().equals("components")
                    || known.isPresent() && member.name().equals("schemas");
            merged = merged.with(deeper ? member.with(merge(known.get(), (ObjectNode) member.value())) : member);
        }
        return merged;
    }

    /** The rules that have to find something; none if nothing may be found. */
    List<String> expected() {
        Node expected = content.child("expect").orElse(new ArrayNode(content.place(), List.of()));
        List<Node> rules = expected instanceof ArrayNode array ? array.items() : List.of(expected);
        return rules.stream().map(rule -> ((ScalarNode) rule).text()).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
