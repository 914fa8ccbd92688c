package io.getrasl.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Json;
import io.getrasl.contract.Specification;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;

/** Formats that OpenAPI adds, or that the validator sees more narrowly than their standard. */
class SchemaFormatsTest {
    private static final SchemaCheck CHECK = new SchemaCheck(Specification.of(Json.parse("""
            {"small": {"type": "integer", "format": "int32"},
             "large": {"type": "integer", "format": "int64"},
             "email": {"type": "string", "format": "email"}}"""), null));

    @ParameterizedTest
    @CsvSource({
        "small, 2147483647, true",
        "small, 2147483648, false",
        "small, -2147483648, true",
        "small, -2147483649, false",
        "large, 9223372036854775807, true",
        "large, 9223372036854775808, false",
        "large, -9223372036854775808, true",
        "large, -9223372036854775809, false",
        "email, '\"layla+tag@nile-books.example\"', true",
        "email, '\"a@b..example\"', false",
        "email, '\"\"', false"
    })
    void holdValuesToTheFormat(String schema, String value, boolean right) {
        List<Problem> problems =
                CHECK.problems(JsonPointer.compile("/" + schema), Json.parse(value), JsonPointer.empty());
        assertThat(problems.isEmpty()).isEqualTo(right);
    }
}
