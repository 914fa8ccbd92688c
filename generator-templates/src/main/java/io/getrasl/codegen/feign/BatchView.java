package io.getrasl.codegen.feign;

import io.getrasl.codegen.Batch;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation on many items, as the templates see it. */
record BatchView(Operation operation) {

    BatchView {
        if (!operation.queryParameters().isEmpty()) {
            throw new IllegalArgumentException(
                    operation.id() + " has x-batch and query parameters, which do not go together");
        }
    }

    private Batch batch() {
        return operation.batch();
    }

    /** Of the type that splits and adds up. */
    String className() {
        return Names.pascal(operation.id()) + "Batching";
    }

    String id() {
        return operation.id();
    }

    String literalId() {
        return Text.literal(operation.id());
    }

    String property() {
        return Text.literal(batch().property().name());
    }

    int maximum() {
        return batch().maximum();
    }

    String item() {
        return itemType().name();
    }

    private JavaType itemType() {
        return JavaType.of(batch().item());
    }

    String request() {
        return ((Type.ModelRef) operation.body()).name();
    }

    /** The body of a reply. */
    String body() {
        return operation.reply().body().name();
    }

    String result() {
        return batch().result().name();
    }

    /** How the result is taken out of the body of a reply. */
    String unwrap() {
        return operation.reply().isEnvelope() ? body() + "::data" : "body -> body";
    }

    /** The name of the items, as the caller gives them. */
    String items() {
        return Names.camel(batch().property().name());
    }

    /** Where the result tells what became of the items. */
    String reply() {
        return Stream.of(
                        called("totals", batch().totals()),
                        called("indexed", batch().indexed()),
                        batch().ordered() == null ? "" : called("ordered", List.of(batch().ordered())))
                .filter(it -> !it.isEmpty())
                .map(it -> "\n                    " + it)
                .collect(Collectors.joining());
    }

    private static String called(String method, List<String> paths) {
        return paths.isEmpty()
                ? ""
                : "." + method + "(" + paths.stream().map(Text::literal).collect(Collectors.joining(", ")) + ")";
    }

    String goOn() {
        return batch().goOn() == null ? "null" : "ModelPath.of(" + Text.literal(batch().goOn()) + ")";
    }

    /** What stands before the items, each followed by a comma. */
    String leading() {
        return operation.pathParameters().stream()
                .map(it -> JavaType.of(it.type()).primitive() + " " + Names.camel(it.name()) + ", ")
                .collect(Collectors.joining());
    }

    /** The types of what stands before the items, as a link to a method names them. */
    String leadingTypes() {
        return operation.pathParameters().stream()
                .map(it -> JavaType.of(it.type()).primitive() + ", ")
                .collect(Collectors.joining());
    }

    String leadingNames() {
        return operation.pathParameters().stream()
                .map(it -> Names.camel(it.name()) + ", ")
                .collect(Collectors.joining());
    }

    List<ArgumentsView.Argument> leadingArguments() {
        return new ArgumentsView(operation, null).all();
    }

    Set<String> imports() {
        Set<String> imports = commonImports();
        imports.addAll(List.of(
                "io.getrasl.client.batch.BatchChunk",
                "io.getrasl.client.batch.BatchOutcome",
                "java.util.Iterator",
                "java.util.stream.Stream"));
        return imports;
    }

    Set<String> asyncImports() {
        Set<String> imports = commonImports();
        imports.add("io.getrasl.client.batch.BatchFuture");
        return imports;
    }

    private Set<String> commonImports() {
        Set<String> imports = new TreeSet<>(itemType().qualifiedImports());
        imports.addAll(List.of(
                "io.getrasl.client.batch.BatchOptions",
                "java.util.Collection",
                "java.util.function.UnaryOperator",
                FeignCodegen.MODELS + "." + request(),
                FeignCodegen.MODELS + "." + result()));
        operation.pathParameters().stream()
                .map(Parameter::type)
                .forEach(it -> imports.addAll(JavaType.of(it).qualifiedImports()));
        return imports;
    }

    /** What the type that splits and adds up needs. */
    Set<String> batchingImports() {
        Set<String> imports = new TreeSet<>(itemType().qualifiedImports());
        imports.addAll(List.of(
                "io.getrasl.client.batch.BatchReply",
                "io.getrasl.client.batch.Batching",
                FeignCodegen.MODELS + "." + request(),
                FeignCodegen.MODELS + "." + body(),
                FeignCodegen.MODELS + "." + result()));
        if (batch().goOn() != null) {
            imports.add("io.getrasl.client.runtime.ModelPath");
        }
        return imports;
    }
}
