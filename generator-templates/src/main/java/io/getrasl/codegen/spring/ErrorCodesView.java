package io.getrasl.codegen.spring;

import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import java.util.List;

/** What the template of the enumeration of error codes reads. */
record ErrorCodesView(String packageName, List<Code> codes) {

    record Code(String name, String javadoc, int status, String message) {}

    static ErrorCodesView of(Specification specification) {
        List<Code> codes = specification.errors().stream()
                .map(error -> new Code(
                        error.code(),
                        Text.javadoc(error.description(), "    "),
                        error.status(),
                        Text.literal(error.message() == null ? "" : error.message())))
                .toList();
        return new ErrorCodesView(Packages.ERROR, codes);
    }
}
