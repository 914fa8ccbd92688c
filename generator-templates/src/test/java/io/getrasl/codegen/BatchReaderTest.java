package io.getrasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchReaderTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: { title: Test, version: 1.0.0 }
            paths:
              /things:
                post:
                  operationId: addThings
                  x-batch: { %s }
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Request' } } } }
                  responses:
                    '200':
                      description: Added.
                      content: { application/json: { schema: { $ref: '#/components/schemas/Reply' } } }
            components:
              schemas:
                Request:
                  type: object
                  properties:
                    ids: { type: array, maxItems: 5, items: { type: integer } }
                    tags: { type: array, items: { type: string } }
                    name: { type: string }
                Reply:
                  type: object
                  properties:
                    count: { type: integer }
                    text: { type: string }
                    nameless: { type: array, items: { type: string } }
                    unplaced: { type: array, items: { $ref: '#/components/schemas/Request' } }
            """;

    private static Batch read(String extension) {
        return new SpecificationReader(new OpenAPIParser()
                        .readContents(DOCUMENT.formatted(extension), null, new ParseOptions())
                        .getOpenAPI())
                .read()
                .tags()
                .get(0)
                .operations()
                .get(0)
                .batch();
    }

    @Test
    void maximumIsThatOfTheSchema() {
        assertThat(read("items: ids, totals: [count]").maximum()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items: idz                             | items: Request has no property idz",
                "items: tags                            | items: Request.tags is no array with maxItems",
                "items: name                            | items: Request.name is no array with maxItems",
                "items: ids, totals: [counts]           | Reply has no counts",
                "items: ids, totals: [text]             | totals: text is neither a whole number nor an object",
                "items: ids, ordered: nameless          | nameless is no array of objects with a name",
                "items: ids, indexed: [unplaced]        | indexed: the entries of unplaced have no whole number index",
                "items: ids, go_on: name                | go_on: name is no boolean"
            })
    void whatDoesNotFitIsRefused(String extension, String problem) {
        assertThatThrownBy(() -> read(extension)).hasMessage("x-batch: " + problem);
    }
}
