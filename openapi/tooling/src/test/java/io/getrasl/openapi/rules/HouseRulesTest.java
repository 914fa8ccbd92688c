package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

    private static final String PATH = "paths/things.yaml";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource({"firstName, first_name", "first-name, first_name", "Name, name"})
    void wantsPropertiesInSnakeCase(String name, String better) {
        assertThat(Fixture.in(parent)
                        .replacing("components/schemas/Thing.yaml", "  name:", "  " + name + ":")
                        .findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:6:3 naming the property '" + name
                        + "' is not in snake_case (fix: write " + better + ")");
    }

    @ParameterizedTest
    @CsvSource({"list_things, listThings", "ListThings, listThings", "list-things, listThings"})
    void wantsOperationIdsInCamelCase(String name, String better) {
        assertThat(Fixture.in(parent).replacing(PATH, "listThings", name).findings())
                .containsExactly("openapi/paths/things.yaml:2:3 naming the operationId '" + name
                        + "' is not in camelCase (fix: write " + better + ")");
    }

    @Test
    void wantsParametersInSnakeCase() {
        assertThat(asking("query", "pageSize").check().findings())
                .extracting("rule", "remedy")
                .containsExactly(tuple("naming", "write page_size"));
    }

    @ParameterizedTest
    @CsvSource({"query, 'filter[created_at][gte]'", "query, 'ids[]'", "header, X-Webhook-Signature"})
    void takesBracketsAndNamesOfHeaders(String in, String name) {
        assertThat(asking(in, name).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/messages/text, post", "/messages, post", "/auth/resend, post", "/things, delete"})
    void refusesToRepeatSendsAndDeletions(String url, String method) {
        assertThat(claiming(url, method, true).check().findings())
                .extracting("rule", "remedy")
                .containsExactly(tuple("unsafe-retry", "delete x-retry-safe"));
    }

    @ParameterizedTest
    @CsvSource({"/messages, get, true", "/auth/status, post, true", "/messages/text, post, false"})
    void takesOtherClaims(String url, String method, boolean claim) {
        assertThat(claiming(url, method, claim).findings()).isEmpty();
    }

    private Fixture asking(String in, String name) {
        return Fixture.in(parent)
                .replacing(
                        PATH,
                        "  tags:",
                        "  parameters:\n    - { name: '" + name + "', in: " + in
                                + ", schema: { type: string } }\n  tags:");
    }

    private Fixture claiming(String url, String method, boolean claim) {
        return Fixture.in(parent)
                .replacing("rasl-v2.yaml", "/things:", url + ":")
                .replacing(PATH, "get:\n", method + ":\n  x-retry-safe: " + claim + "\n");
    }
}
