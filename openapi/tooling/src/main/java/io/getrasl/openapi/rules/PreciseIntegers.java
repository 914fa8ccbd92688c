package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** {@code missing-format}: an integer says how large it can become. */
final class PreciseIntegers implements SchemaRule {

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        boolean exact = schema.member("format").isPresent()
                || schema.member("enum").isPresent()
                || schema.member("const").isPresent();
        if (Types.of(schema).contains("integer") && !exact) {
            findings.accept(new Finding(
                    schema.member("type").orElseThrow().place(),
                    "missing-format",
                    "this integer does not say how large it can become",
                    "add format: int64 for ids, format: int32 for what is counted"));
        }
    }
}
