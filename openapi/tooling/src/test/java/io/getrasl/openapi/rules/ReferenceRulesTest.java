package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRulesTest {

    private static final String PATH = "paths/things.yaml";
    private static final String THING = "../components/schemas/Thing.yaml";

    @TempDir
    private Path parent;

    @Test
    void suggestsTheNearestComponent() {
        assertThat(referringTo("../components/schemas/Thng.yaml").findings())
                .containsExactly("openapi/paths/things.yaml:11:21 broken-ref there is no file"
                        + " openapi/components/schemas/Thng.yaml (fix: write ../components/schemas/Thing.yaml)");
    }

    @ParameterizedTest
    @CsvSource({
        "components/schemas/Thing.yaml, openapi/paths/components/schemas/Thing.yaml",
        "../components/schema/Thing.yaml, openapi/components/schema/Thing.yaml",
        "../components/schemas/Thing.yml, openapi/components/schemas/Thing.yml",
        "../components/schemas/Thing, openapi/components/schemas/Thing",
        "../../components/schemas/Thing.yaml, components/schemas/Thing.yaml",
    })
    void suggestsTheWholePath(String wrong, String missing) {
        assertThat(referringTo(wrong).findings())
                .containsExactly("openapi/paths/things.yaml:11:21 broken-ref there is no file " + missing
                        + " (fix: write ../components/schemas/Thing.yaml)");
    }

    @Test
    void takesLetterCaseSeriouslyOnEveryDisk() {
        assertThat(referringTo("../components/schemas/thing.yaml").findings())
                .containsExactly("openapi/paths/things.yaml:11:21 broken-ref there is no file"
                        + " openapi/components/schemas/thing.yaml; letter case counts"
                        + " (fix: write ../components/schemas/Thing.yaml)");
    }

    @Test
    void admitsThatNothingIsNear() {
        assertThat(referringTo("../components/schemas/Unheard.yaml").findings())
                .contains("openapi/paths/things.yaml:11:21 broken-ref there is no file"
                        + " openapi/components/schemas/Unheard.yaml (fix: create the file or correct the reference)");
    }

    @Test
    void suggestsTheNearestPointer() {
        assertThat(referringTo(THING + "#/properties/nmae").findings())
                .containsExactly(
                        "openapi/paths/things.yaml:11:21 broken-ref openapi/components/schemas/Thing.yaml has no"
                                + " /properties/nmae (fix: write ../components/schemas/Thing.yaml#/properties/name)");
    }

    @Test
    void suggestsTheFileForAPointerIntoTheBundle() {
        assertThat(referringTo("'#/components/schemas/Thing'").findings())
                .containsExactly("openapi/paths/things.yaml:11:21 broken-ref openapi/paths/things.yaml has no"
                        + " /components/schemas/Thing (fix: write ../components/schemas/Thing.yaml)");
    }

    @Test
    void refusesAnchors() {
        assertThat(referringTo(THING + "#id").findings())
                .contains("openapi/paths/things.yaml:11:21 broken-ref '#id' is not a JSON pointer"
                        + " (fix: write #/ and the names that lead to it, with slashes between)");
    }

    @Test
    void refusesFilesThatAreNoComponents() {
        Fixture fixture = referringTo("../other.yaml").with("other.yaml", "type: object\n");

        assertThat(fixture.findings())
                .contains(
                        "openapi/paths/things.yaml:11:21 ref-outside-components '../other.yaml' is neither a path item of the"
                                + " index nor a component (fix: move it to components/<kind>/ and refer to it there)");
    }

    @Test
    void refusesOtherDocumentsOnTheNetwork() {
        assertThat(referringTo("https://example.com/thing.yaml").findings())
                .contains(
                        "openapi/paths/things.yaml:11:21 ref-outside-components 'https://example.com/thing.yaml' leads out of"
                                + " this specification (fix: copy what is needed into components/)");
    }

    @Test
    void refusesToReachIntoAPathItem() {
        Fixture fixture = Fixture.in(parent)
                .replacing("rasl-v2.yaml", "components:", "  /other: { $ref: paths/other.yaml }\ncomponents:")
                .with(
                        "paths/other.yaml",
                        "get:\n  responses:\n    '200': { $ref: 'things.yaml#/get/responses/200' }\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/paths/other.yaml:3:14 ref-outside-components 'things.yaml#/get/responses/200' reaches"
                                + " into a path item (fix: move what both need to components/<kind>/ and refer to it there)");
    }

    @Test
    void refusesAComponentForAPathItem() {
        Fixture fixture = Fixture.in(parent).replacing("rasl-v2.yaml", "paths/things", "components/schemas/Thing");

        assertThat(fixture.findings())
                .contains(
                        "openapi/rasl-v2.yaml:6:14 ref-outside-components 'components/schemas/Thing.yaml' is not a path item"
                                + " (fix: refer to a file in paths/ or webhooks/)");
    }

    @Test
    void refusesAPartOfAPathItemForAPathItem() {
        Fixture fixture = Fixture.in(parent)
                .replacing("rasl-v2.yaml", "paths/things.yaml", "'paths/things.yaml#/get/operationId'");

        assertThat(fixture.check().findings())
                .extracting("rule")
                .contains("ref-outside-components")
                .doesNotContain("wrong-value");
    }

    @Test
    void refusesPathItemsThatLeadBackToThemselves() {
        Fixture fixture = Fixture.in(parent).with(PATH, "$ref: things.yaml\n");

        assertThat(fixture.findings())
                .contains(
                        "openapi/paths/things.yaml:1:1 circular-ref 'things.yaml' leads back here, from reference to reference"
                                + " (fix: write the content out in one of the files)");
    }

    @Test
    void refusesSchemasThatAreNothingButReferencesToEachOther() {
        Fixture fixture = Fixture.in(parent)
                .with("components/schemas/Thing.yaml", "$ref: Other.yaml\n")
                .with("components/schemas/Other.yaml", "$ref: Thing.yaml\n");

        assertThat(fixture.findings())
                .extracting(finding -> finding.split(" ")[0])
                .containsExactly(
                        "openapi/components/schemas/Other.yaml:1:1", "openapi/components/schemas/Thing.yaml:1:1");
    }

    @Test
    void allowsSchemasThatAddSomethingToReferencesToEachOther() {
        Fixture fixture = Fixture.in(parent)
                .with("components/schemas/Thing.yaml", "$ref: Other.yaml\ndescription: A thing.\n")
                .with("components/schemas/Other.yaml", "$ref: Thing.yaml\ndescription: Another.\n");

        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void allowsSchemasThatContainThemselves() {
        Fixture fixture = Fixture.in(parent)
                .replacing("components/schemas/Thing.yaml", "{ type: string }", "{ $ref: Thing.yaml }");

        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void refusesAReferenceForAllNamesAtOnce() {
        Fixture fixture = Fixture.in(parent)
                .with("components/schemas/Thing.yaml", "type: object\nproperties:\n  $ref: Thing.yaml\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:3:3 misplaced-ref a $ref stands where a name is expected"
                                + " (fix: put a name in between, like 'name: { $ref: ... }')");
    }

    private Fixture referringTo(String reference) {
        return Fixture.in(parent).replacing(PATH, THING, reference);
    }
}
