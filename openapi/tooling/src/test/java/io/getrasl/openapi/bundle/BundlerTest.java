package io.getrasl.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {

    private static final String THING = "components/schemas/Thing.yaml";

    @TempDir
    private Path parent;

    @Test
    void putsPathItemsInTheirPlace() {
        assertThat(Fixture.in(parent).at("/paths/~1things/get").text("operationId"))
                .contains("listThings");
    }

    @Test
    void namesComponentsAfterTheirFiles() {
        Fixture fixture = withSchema("Other-Thing.v2");

        assertThat(names(fixture.at("/components/schemas"))).containsExactly("Other-Thing.v2", "Thing");
    }

    @Test
    void keepsTheOrderInWhichThingsWereWritten() {
        assertThat(names(Fixture.in(parent).at("/components/schemas/Thing")))
                .containsExactly("type", "description", "properties");
    }

    @Test
    void sortsKindsOfComponentsAsOpenApiDoes() {
        Fixture fixture = Fixture.in(parent)
                .with("components/headers/Limit.yaml", "schema: { type: integer }\n")
                .with(
                        "components/responses/Gone.yaml",
                        "description: Gone.\nheaders:\n  Limit: { $ref: ../headers/Limit.yaml }\n")
                .replacing(
                        "paths/things.yaml",
                        "responses:\n",
                        "responses:\n    '410': { $ref: ../components/responses/Gone.yaml }\n");

        assertThat(names(fixture.at("/components")))
                .containsExactly("schemas", "responses", "headers", "securitySchemes");
    }

    @Test
    void turnsReferencesIntoPointersIntoTheBundle() {
        assertThat(json(Fixture.in(parent).at("/paths/~1things/get/responses/200/content/application~1json/schema")))
                .isEqualTo("{\"$ref\":\"#/components/schemas/Thing\"}");
    }

    @Test
    void keepsWhatStandsBesideAReference() {
        Fixture fixture = withSchema("Other")
                .replacing(THING, "name: { type: string }", "name:\n    $ref: Other.yaml\n    description: Its name.");

        assertThat(json(fixture.at("/components/schemas/Thing/properties/name")))
                .isEqualTo("{\"$ref\":\"#/components/schemas/Other\",\"description\":\"Its name.\"}");
    }

    @Test
    void takesPathsWithDots() {
        Fixture fixture =
                Fixture.in(parent).replacing("paths/things.yaml", "../components", "./../paths/../components");

        assertThat(json(fixture.at("/paths/~1things/get/responses/200/content/application~1json/schema")))
                .isEqualTo("{\"$ref\":\"#/components/schemas/Thing\"}");
    }

    @Test
    void pointsBelowAComponent() {
        Fixture fixture =
                withSchema("Other").replacing(THING, "{ type: string }", "{ $ref: 'Other.yaml#/properties/id' }");

        assertThat(fixture.at("/components/schemas/Thing/properties/name").text("$ref"))
                .contains("#/components/schemas/Other/properties/id");
    }

    @Test
    void pointsIntoTheSameComponent() {
        Fixture fixture = Fixture.in(parent).replacing(THING, "{ type: string }", "{ $ref: '#/properties/id' }");

        assertThat(fixture.at("/components/schemas/Thing/properties/name").text("$ref"))
                .contains("#/components/schemas/Thing/properties/id");
    }

    @Test
    void pointsIntoTheSamePathItem() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        "paths/things.yaml",
                        "responses:\n",
                        "responses:\n    '202': { $ref: '#/get/responses/200' }\n");

        assertThat(fixture.at("/paths/~1things/get/responses/202").text("$ref"))
                .contains("#/paths/~1things/get/responses/200");
    }

    @Test
    void followsReferencesInExtensions() {
        Fixture fixture = withSchema("Other")
                .replacing(THING, "type: object", "type: object\nx-map: { a: { $ref: Other.yaml } }");

        assertThat(fixture.at("/components/schemas/Thing/x-map/a").text("$ref")).contains("#/components/schemas/Other");
    }

    @Test
    void followsReferencesInPropertiesThatAreNamedLikeKeywords() {
        Fixture fixture = withSchema("Other").replacing(THING, "name: { type: string }", "value: { $ref: Other.yaml }");

        assertThat(fixture.at("/components/schemas/Thing/properties/value").text("$ref"))
                .contains("#/components/schemas/Other");
    }

    @Test
    void leavesValuesAlone() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        THING,
                        "{ type: string }",
                        "{ default: { $ref: a }, const: { $ref: b }, examples: [{ c: { $ref: c } }] }");

        assertThat(json(fixture.at("/components/schemas/Thing/properties/name")))
                .isEqualTo(
                        "{\"default\":{\"$ref\":\"a\"},\"const\":{\"$ref\":\"b\"},\"examples\":[{\"c\":{\"$ref\":\"c\"}}]}");
    }

    @Test
    void leavesTheValuesOfExamplesAlone() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        "paths/things.yaml",
                        "schema: {",
                        "examples: { one: { $ref: ../components/examples/One.yaml } }\n          schema: {")
                .with("components/examples/One.yaml", "value: { $ref: nowhere.yaml }\n");

        assertThat(fixture.at("/components/examples/One/value").text("$ref")).contains("nowhere.yaml");
    }

    @Test
    void turnsTheMappingOfADiscriminatorIntoPointers() {
        Fixture fixture = withSchema("Other")
                .replacing(
                        THING,
                        "type: object",
                        "type: object\noneOf: [{ $ref: Other.yaml }]\n"
                                + "discriminator: { propertyName: id, mapping: { other: Other.yaml, named: Other } }");

        assertThat(json(fixture.at("/components/schemas/Thing/discriminator/mapping")))
                .isEqualTo("{\"other\":\"#/components/schemas/Other\",\"named\":\"Other\"}");
    }

    @Test
    void bundlesWebhooks() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        "rasl-v2.yaml",
                        "components:",
                        "webhooks:\n  thingMade: { $ref: webhooks/thing.made.yaml }\ncomponents:")
                .with("webhooks/thing.made.yaml", "post:\n  responses: { '200': { description: Taken. } }\n");

        assertThat(fixture.at("/webhooks/thingMade/post/responses/200").text("description"))
                .contains("Taken.");
    }

    private Fixture withSchema(String name) {
        return Fixture.in(parent)
                .with("components/schemas/" + name + ".yaml", "type: object\nproperties: { id: { type: integer } }\n")
                .replacing(THING, "properties:\n", "properties:\n  extra: { $ref: " + name + ".yaml }\n");
    }

    private static List<String> names(Node object) {
        return ((ObjectNode) object).members().stream().map(Member::name).toList();
    }

    private static String json(Node node) {
        return JsonWriter.compact(node).strip();
    }
}
