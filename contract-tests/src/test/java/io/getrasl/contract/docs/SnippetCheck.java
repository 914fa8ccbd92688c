package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.provider.Targets;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** Checks one block, in whichever way its language needs. */
final class SnippetCheck {

    private final JavaSnippets java;

    SnippetCheck(JavaSnippets java) {
        this.java = java;
    }

    /**
     * Checks it.
     *
     * @param next the block after it in its document; empty for the last
     * @throws TestAbortedException where the block is nothing to run; the message says why
     */
    void check(Snippet snippet, Optional<Snippet> next) throws Exception {
        snippet.remark().get(Remark.Key.UNCHECKED).ifPresent(SnippetCheck::skip);
        if (!snippet.remark().has(Remark.Key.CONTINUES)) {
            Targets.current().reset();
        }
        Optional<Snippet> shown = next.filter(it -> it.shows(snippet));
        switch (snippet.language()) {
            case "java" -> {
                String printed = java(snippet);
                shown.ifPresent(it -> assertThat(printed.strip())
                        .as(it.place() + ": what the code before it prints")
                        .isEqualTo(it.text().strip()));
            }
            case "sh", "bash", "console" -> {
                String printed = new ShellRun(snippet).run();
                shown.ifPresent(it -> ShownJson.verify(it.text(), printed, it.remark(), it.place()));
            }
            case "xml" -> PomSnippet.verify(snippet);
            case "yaml", "properties" -> SpringSettings.verify(snippet);
            case "json" -> ShownJson.read(snippet.text(), snippet.place());
            case "text" -> {
                if (!snippet.remark().has(Remark.Key.OUTPUT)) {
                    skip("text");
                }
            }
            default ->
                throw new AssertionError(snippet.place() + " is a block of "
                        + (snippet.language().isEmpty() ? "no language" : snippet.language())
                        + ", which nothing checks; name its language, or text where it is nothing to run");
        }
    }

    private String java(Snippet snippet) throws Exception {
        if (ModuleSnippet.is(snippet)) {
            ModuleSnippet.verify(snippet);
            return "";
        }
        List<String> complaints = java.complaints(snippet);
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
        snippet.remark().get(Remark.Key.COMPILE_ONLY).ifPresent(reason -> skip("compiled only: " + reason));
        JavaRun run = new JavaRun(snippet, java.load(snippet));
        if (!run.doesSomething(java.unit(snippet))) {
            skip("compiled only: it declares, and calls nothing");
        }
        return run.run();
    }

    private static void skip(String reason) {
        throw new TestAbortedException(reason);
    }
}
