package io.getrasl.openapi.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static ApiDocument document(String parameters, String more) {
        String text = """
                openapi: 3.1.0
                paths:
                  /things:
                    get: { operationId: listThings, description: Things., parameters: [%s], responses: { '204': { description: None. } } }
                %s
                """.formatted(parameters, more);
        return ApiDocument.bundled(
                (ObjectNode) new YamlReader("api.yaml").read(text).orElseThrow());
    }

    private static String draft(ApiDocument old, ApiDocument now) {
        return Changelog.draft(Comparison.of(old, now, CorpusCase.TODAY));
    }

    @Test
    void tellsUsersWhatBreaksThemFirst() {
        String old = "{ name: q, in: query, schema: { type: string } }";
        String now =
                "{ name: sort, in: query, schema: { type: string } }, { name: size, in: query, schema: { type: integer } }";
        assertThat(draft(
                        document(old, ""),
                        document(now, "  /others: { get: { operationId: listOthers, responses: {} } }")))
                .isEqualTo("""
                        ### Breaking

                        - `GET /things`, query parameter `q`: it is gone; callers that send it get something else, without a word.

                        ### Added

                        - `GET /things`, query parameter `sort`: it is new.
                        - `GET /things`, query parameter `size`: it is new.
                        - `GET /others`: the operation is new.
                        """);
    }

    @Test
    void tellsOfDeprecationsAndOfWhatWentAsAnnounced() {
        String q = "{ name: q, in: query, deprecated: true, x-sunset: '2026-01-01', schema: { type: string } }";
        String a = "{ name: a, in: query, %sschema: { type: string } }";
        assertThat(draft(
                        document(q + ", " + a.formatted(""), ""),
                        document(a.formatted("deprecated: true, x-sunset: '2027-06-30', "), "")))
                .isEqualTo("""
                        ### Deprecated

                        - `GET /things`, query parameter `a`: it is deprecated and stays until 2027-06-30.

                        ### Removed

                        - `GET /things`, query parameter `q`: it is gone, as was said since it was deprecated.
                        """);
    }

    @Test
    void isSilentOnTexts() {
        ApiDocument old = document("", "");
        assertThat(draft(old, old)).isEmpty();
    }
}
