package io.getrasl.codegen.feign;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The operations of a tag, as the interface template sees them.
 *
 * @param examples makes the examples that their Javadoc shows
 */
record ApiView(Tag tag, JavaExample examples) {

    String name() {
        return Names.pascal(tag.name()) + "Api";
    }

    /** The class that makes the requests of this interface. */
    String requestsName() {
        return Names.pascal(tag.name()) + "Requests";
    }

    /** The class that implements this interface for the client. */
    String callsName() {
        return Names.pascal(tag.name()) + "Calls";
    }

    String asyncName() {
        return Names.pascal(tag.name()) + "AsyncApi";
    }

    String asyncCallsName() {
        return Names.pascal(tag.name()) + "AsyncCalls";
    }

    /** The method of the client that gives this interface. */
    String accessor() {
        return JavaExample.accessor(tag);
    }

    String doc() {
        return Text.javadoc(
                tag.description().isEmpty() ? "The operations of `" + tag.name() + "`." : tag.description(), "");
    }

    String accessorDoc() {
        return Text.javadoc(
                tag.description().isEmpty() ? "The operations of `" + tag.name() + "`." : tag.description(), "    ");
    }

    List<OperationView> operations() {
        return tag.operations().stream()
                .flatMap(OperationView::each)
                .map(it -> it.withExample(tag, examples))
                .toList();
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "feign.Headers",
                "feign.RequestLine",
                "io.getrasl.client.Operation",
                "io.getrasl.client.RaslResponse",
                "io.getrasl.client.Replies"));
        operations().forEach(it -> imports.addAll(it.imports()));
        return imports;
    }
}
