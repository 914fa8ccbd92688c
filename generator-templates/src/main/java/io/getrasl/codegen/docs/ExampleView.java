package io.getrasl.codegen.docs;

import io.getrasl.codegen.Example;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.feign.JavaExample;
import java.util.Locale;

/** An example as the template of a page sees it. */
record ExampleView(Tag tag, Operation operation, Example example, JavaExample javaExample, CurlExample curlExample) {

    String title() {
        String summary = example.summary().isEmpty() ? example.name().replace('_', ' ') : example.summary();
        return MarkdownText.sentence(summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1));
    }

    /** Null where the client does not let the request be built. */
    String java() {
        return javaExample.statement(tag, operation, example).orElse(null);
    }

    String curl() {
        return curlExample.command(operation, example);
    }

    int status() {
        return operation.reply().status();
    }

    boolean hasReply() {
        return example.reply() != null;
    }

    String reply() {
        return Json.pretty(example.reply());
    }

    /** What the test of documents is told of the reply. */
    String volatileRemark() {
        return example.volatileValues().isEmpty() ? "" : " volatile=" + String.join(",", example.volatileValues());
    }
}
