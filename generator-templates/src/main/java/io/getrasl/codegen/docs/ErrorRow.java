package io.getrasl.codegen.docs;

import io.getrasl.codegen.ErrorCode;
import io.getrasl.codegen.Specification;
import java.util.List;

/** An error code, as a row of a table. */
record ErrorRow(ErrorCode error) {

    static ErrorRow of(Specification specification, String code) {
        return specification.errors().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(ErrorRow::new)
                .orElseThrow(() -> new IllegalArgumentException("the error catalogue has no " + code));
    }

    int status() {
        return error.status();
    }

    String code() {
        return error.code();
    }

    String exception() {
        return error.exceptionName();
    }

    String message() {
        return error.message() == null ? "" : MarkdownText.cell(error.message());
    }

    String description() {
        return MarkdownText.cell(error.description());
    }

    String details() {
        return error.details() == null ? "" : TypeWords.of(error.details());
    }

    String anchor() {
        return MarkdownText.anchor(error.code());
    }

    List<FieldRow> fields() {
        return error.detailsModel() == null ? List.of() : FieldRow.fields(error.detailsModel());
    }
}
