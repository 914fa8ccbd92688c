package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Pagination;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the generated methods of an operation return: the whole reply, and what is made of it. */
record ResultView(Operation operation) {

    /** The type of the whole body. */
    String body() {
        return operation.reply().body() == null
                ? "@Nullable Void"
                : operation.reply().body().name();
    }

    boolean isVoid() {
        return operation.reply().body() == null
                || (operation.reply().isEnvelope() && operation.reply().data().isNull());
    }

    boolean isPaged() {
        return operation.pagination() != null;
    }

    boolean isPlain() {
        return !isPaged() && !isVoid();
    }

    /** What the method without {@code WithResponse} returns. */
    String type() {
        if (isVoid()) {
            return "void";
        }
        return isPaged() ? "Page<" + item().name() + ">" : unwrapped();
    }

    private String unwrapped() {
        return operation.reply().isEnvelope() && !data().nullable()
                ? JavaType.of(data().type()).primitive()
                : boxed();
    }

    private String boxed() {
        if (!operation.reply().isEnvelope()) {
            return body();
        }
        return (data().nullable() ? "@Nullable " : "")
                + JavaType.of(data().type()).name();
    }

    private Property data() {
        return operation.reply().body().property("data").orElseThrow();
    }

    /** What the future of an asynchronous method holds. */
    String asyncType() {
        if (isVoid()) {
            return "@Nullable Void";
        }
        return isPaged() ? "AsyncPage<" + item().name() + ">" : boxed();
    }

    /** What follows {@code body()} to get at the result. */
    String unwrap() {
        return operation.reply().isEnvelope() ? ".data()" : "";
    }

    private JavaType item() {
        String items = operation.pagination().items();
        Type type = operation
                .reply()
                .body()
                .property(items)
                .map(Property::type)
                .orElseThrow(() -> new IllegalArgumentException(
                        operation.id() + " is paged by " + items + ", which its reply does not have"));
        if (!(type instanceof Type.ListOf list)) {
            throw new IllegalArgumentException(operation.id() + " is paged by " + items + ", which is no array");
        }
        return JavaType.of(list.items());
    }

    /** What a page is made of, as far as it stands in the reply. */
    String pageArguments() {
        return pageArguments("                ");
    }

    String pageArguments(String indent) {
        Pagination pagination = operation.pagination();
        return Stream.of(
                        pagination.items(),
                        pagination.current(),
                        pagination.last(),
                        pagination.perPage(),
                        pagination.total())
                .map(ResultView::read)
                .collect(Collectors.joining(",\n" + indent));
    }

    private static String read(String path) {
        return path == null
                ? "-1"
                : Stream.of(path.split("\\."))
                        .map(it -> "." + Names.camel(it) + "()")
                        .collect(Collectors.joining("", "body", ""));
    }

    /** The description of what is returned rather than of the reply, which tells what happened. */
    String doc() {
        Model body = operation.reply().body();
        String text = body == null || body.description().isEmpty()
                ? operation.reply().description()
                : body.description().split("\n\\s*\n")[0];
        return Text.javadoc(Sentences.insideAnother(text), "    ");
    }

    /** What the type of the whole body needs. */
    Set<String> bodyImports() {
        return Set.of(
                operation.reply().body() == null
                        ? "org.jspecify.annotations.Nullable"
                        : FeignCodegen.MODELS + "." + body());
    }

    Set<String> imports() {
        return imports("Page", type());
    }

    Set<String> asyncImports() {
        return imports("AsyncPage", asyncType());
    }

    private Set<String> imports(String page, String type) {
        Set<String> imports = new TreeSet<>(bodyImports());
        if (isPaged()) {
            imports.addAll(item().qualifiedImports());
            imports.add(FeignCodegen.CLIENT + "." + page);
        } else if (isPlain() && operation.reply().isEnvelope()) {
            imports.addAll(JavaType.of(operation.reply().data()).qualifiedImports());
        }
        if (type.startsWith("@Nullable")) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        return imports;
    }
}
