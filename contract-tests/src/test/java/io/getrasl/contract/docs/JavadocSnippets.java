package io.getrasl.contract.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The examples in the Javadoc of what other teams use: {@code <pre>} blocks of code. */
final class JavadocSnippets {

    private static final String START = "* <pre>{@code";
    private static final String END = "* }</pre>";

    private JavadocSnippets() {}

    /** Sources whose Javadoc holds examples, generated ones included. */
    static List<Document> documents() {
        return Stream.of(
                        "client/src/main/java",
                        "client/target/generated-sources/rasl/src/main/java",
                        "client/micrometer/src/main/java",
                        "client/spring-boot-starter/src/main/java",
                        "server-stubs/sandbox/src/main/java")
                .flatMap(it -> sources(Documents.ROOT.resolve(it)))
                .filter(it -> it.lines().stream().anyMatch(line -> line.strip().equals(START)))
                .toList();
    }

    static List<Snippet> snippets(Document document) {
        List<Snippet> found = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            if (document.lines().get(i).strip().equals(START)) {
                int first = i + 1;
                List<String> code = document
                        .lines()
                        .subList(first, document.lines().size())
                        .stream()
                        .map(String::strip)
                        .takeWhile(it -> !it.equals(END))
                        .map(it -> it.replaceFirst("^\\* ?", ""))
                        .toList();
                found.add(new Snippet(document, first + 1, "java", code, Remark.NONE, null));
                i += code.size();
            }
        }
        return found;
    }

    private static Stream<Document> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(it -> it.toString().endsWith(".java"))
                    .sorted()
                    .map(JavadocSnippets::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(Path file) {
        try {
            return Document.read(Documents.ROOT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
