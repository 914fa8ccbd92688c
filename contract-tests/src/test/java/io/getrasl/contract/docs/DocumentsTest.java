package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.contract.provider.Targets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every block of code of every document, taken from the document itself, compiled and run against the sandbox. */
class DocumentsTest {

    @BeforeAll
    static void documentsSpeakOfASandbox() {
        Assumptions.assumeTrue(Targets.isOwnSandbox(), "another server holds other records than the documents say");
    }

    @Test
    void thereAreDocuments() {
        assertThat(Documents.written())
                .extracting(Document::name)
                .contains("README.md", "client/README.md", "docs/specification.md");
    }

    @TestFactory
    Stream<DynamicTest> noCodeIsHiddenByIndentation() {
        return Documents.all()
                .map(document -> dynamicTest(
                        document.name(),
                        () -> assertThat(Markdown.indentedCode(document))
                                .as("lines of %s that are code without a language", document)
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicNode> everySnippetDoesWhatItsDocumentSays() {
        Map<Document, List<Snippet>> snippets = new LinkedHashMap<>();
        Documents.all().forEach(it -> snippets.put(it, Markdown.snippets(it)));
        JavadocSnippets.documents().forEach(it -> snippets.put(it, JavadocSnippets.snippets(it)));
        List<Snippet> java = snippets.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.language().equals("java"))
                .filter(it -> !it.remark().has(Remark.Key.UNCHECKED) && !ModuleSnippet.is(it))
                .toList();
        SnippetCheck check = new SnippetCheck(JavaSnippets.compiled(java, Path.of("target", "snippet-classes")));
        return snippets.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> dynamicContainer(it.getKey().name(), tests(it.getValue(), check)));
    }

    private static Stream<DynamicTest> tests(List<Snippet> snippets, SnippetCheck check) {
        return IntStream.range(0, snippets.size()).mapToObj(i -> {
            Snippet snippet = snippets.get(i);
            Optional<Snippet> next = i + 1 < snippets.size() ? Optional.of(snippets.get(i + 1)) : Optional.empty();
            return dynamicTest(snippet.place() + " " + snippet.language(), () -> check.check(snippet, next));
        });
    }
}
