package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Specification;
import java.util.function.Consumer;

/** {@code yaml-syntax} and {@code duplicate-key}: every file is YAML that means one thing. */
final class ReadableYaml implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        specification.files().forEach(file -> file.problems().forEach(findings));
    }
}
