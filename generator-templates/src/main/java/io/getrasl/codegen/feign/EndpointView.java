package io.getrasl.codegen.feign;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Text;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation as the constant that describes it to the engine. */
record EndpointView(Operation operation) {

    static String constant(Operation operation) {
        return Names.constant(operation.id());
    }

    String constant() {
        return constant(operation);
    }

    String arguments() {
        Stream<String> errors = operation.errors().stream()
                .flatMap(it -> it.codes().stream().map(code -> Text.literal(it.status() + " " + code)));
        return Stream.concat(
                        Stream.of(
                                Text.literal(operation.id()),
                                Text.literal(operation.method()),
                                Text.literal(operation.path()),
                                String.valueOf(operation.retrySafe()),
                                String.valueOf(operation.reply().status())),
                        errors)
                .collect(Collectors.joining(",\n            "));
    }
}
