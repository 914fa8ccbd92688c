package io.getrasl.openapi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class GeneratorProfileTest {

    private static final String SPARSE = """
            paths:
              /things:
                list: { $ref: '#/components/schemas/SparseThing' }
                name: { $ref: '#/components/schemas/SparseThing/properties/name' }
                value: { $ref: '#/components/schemas/SparseThing' }
            components:
              schemas:
                SparseThing:
                  type: object
                  description: Some of a thing.
                  x-sparse-of: Thing
                  required: [id]
                  properties:
                    id: { type: integer }
                    name: { type: string }
                    parent: { $ref: '#/components/schemas/SparseThing' }
                Thing:
                  description: A thing.
                  x-provenance: reference
                  allOf:
                    - { $ref: '#/components/schemas/SparseThing' }
                  required: [name, id]
            """;

    private static final String COMPOSED = """
            components:
              schemas:
                Base:
                  type: object
                  required: [id]
                  properties: { id: { type: integer }, name: { type: string } }
                Details:
                  description: More.
                  allOf:
                    - { $ref: '#/components/schemas/Base' }
                    - type: object
                      required: [state]
                      properties: { state: { type: string } }
                Colour:
                  allOf: [{ type: string, enum: [red] }]
            """;

    private static final String NULLABLE = """
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    before:
                      description: Former.
                      oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }]
                    other:
                      oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string }]
            """;

    @Test
    void movesWebhooksAside() {
        assertThat(JsonWriter.compact(profile("webhooks: { thingMade: {} }\npaths: {}\n")))
                .isEqualTo("{\"paths\":{},\"x-webhooks\":{\"thingMade\":{}}}\n");
    }

    @Test
    void hasNoSparseSchemas() {
        assertThat(profile(SPARSE).at("/components/schemas/SparseThing")).isEmpty();
    }

    @Test
    void givesTheFullSchemaWhatItTookFromTheSparseOne() {
        assertThat(json(profile(SPARSE), "/components/schemas/Thing"))
                .isEqualTo("{\"type\":\"object\",\"description\":\"A thing.\",\"x-provenance\":\"reference\","
                        + "\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"integer\"},"
                        + "\"name\":{\"type\":\"string\"},\"parent\":{\"$ref\":\"#/components/schemas/Thing\"}}}");
    }

    @Test
    void refersToTheFullSchemaInstead() {
        assertThat(profile(SPARSE).at("/paths/~1things/list/$ref").map(JsonWriter::compact))
                .contains("\"#/components/schemas/Thing\"\n");
    }

    @Test
    void refersBelowTheFullSchemaInstead() {
        assertThat(profile(SPARSE).at("/paths/~1things/name/$ref").map(JsonWriter::compact))
                .contains("\"#/components/schemas/Thing/properties/name\"\n");
    }

    @Test
    void leavesValuesAlone() {
        assertThat(profile(SPARSE).at("/paths/~1things/value/$ref").map(JsonWriter::compact))
                .contains("\"#/components/schemas/SparseThing\"\n");
    }

    @Test
    void letsTheFullSchemaNarrowWhatItTakesFromTheSparseOne() {
        String narrowed = SPARSE.replace(
                "required: [name, id]", "required: [name, id]\n      properties: { name: { const: x } }");

        assertThat(json(profile(narrowed), "/components/schemas/Thing/properties/name"))
                .isEqualTo("{\"const\":\"x\"}");
    }

    @Test
    void bringsTogetherWhatASchemaBuildsOn() {
        assertThat(json(profile(COMPOSED), "/components/schemas/Details"))
                .isEqualTo(
                        "{\"type\":\"object\",\"description\":\"More.\",\"required\":[\"id\",\"state\"],\"properties\":{"
                                + "\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"state\":{\"type\":\"string\"}}}");
    }

    @Test
    void leavesAChoiceOfTextsThatBuildsOnAnotherAlone() {
        assertThat(json(profile(COMPOSED), "/components/schemas/Colour")).contains("allOf");
    }

    @Test
    void endsWhereASchemaBuildsOnItself() {
        String circle = COMPOSED.replace("#/components/schemas/Base", "#/components/schemas/Details");

        assertThat(json(profile(circle), "/components/schemas/Details/properties"))
                .isEqualTo("{\"state\":{\"type\":\"string\"}}");
    }

    @Test
    void marksAReferenceThatMayBeNull() {
        assertThat(json(profile(NULLABLE), "/components/schemas/Thing/properties/before"))
                .isEqualTo("{\"$ref\":\"#/components/schemas/Thing\",\"x-nullable\":true,\"description\":\"Former.\"}");
    }

    @Test
    void leavesOtherChoicesAlone() {
        assertThat(json(profile(NULLABLE), "/components/schemas/Thing/properties/other"))
                .isEqualTo("{\"oneOf\":[{\"$ref\":\"#/components/schemas/Thing\"},{\"type\":\"string\"}]}");
    }

    @Test
    void isTheBundleWhereNothingIsToBeRewritten() {
        String plain = "{\"paths\":{},\"components\":{\"schemas\":{\"Thing\":{\"type\":\"object\"}}}}\n";

        assertThat(JsonWriter.compact(profile(plain))).isEqualTo(plain);
    }

    private static ObjectNode profile(String yaml) {
        YamlReader reader = new YamlReader("bundle");
        Node document = reader.read(yaml).orElseThrow(() -> new AssertionError(reader.problems()));
        return GeneratorProfile.of((ObjectNode) document);
    }

    private static String json(ObjectNode document, String pointer) {
        return JsonWriter.compact(document.at(pointer).orElseThrow()).strip();
    }
}
