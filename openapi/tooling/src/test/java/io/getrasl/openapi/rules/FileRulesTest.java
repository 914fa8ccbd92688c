package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRulesTest {

    private static final String ROOT = "rasl-v2.yaml";

    private static final String WEBHOOK =
            "post:\n  operationId: onThingMade\n  responses: { '200': { description: Taken. } }\n";

    @TempDir
    private Path parent;

    @Test
    void reportsAComponentThatNothingUses() {
        Fixture fixture = Fixture.in(parent).with("components/schemas/New.yaml", "type: object\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/components/schemas/New.yaml:1:1 unused-component nothing that openapi/rasl-v2.yaml"
                                + " leads to refers to this component (fix: refer to it where it belongs, or delete the file)");
    }

    @Test
    void reportsAComponentThatOnlyItselfUses() {
        Fixture fixture = Fixture.in(parent).with("components/schemas/New.yaml", "not: { $ref: New.yaml }\n");

        assertThat(fixture.check().findings()).extracting("rule").containsExactly("unused-component");
    }

    @Test
    void seesTheUseInAnExtension() {
        Fixture fixture = Fixture.in(parent)
                .with("components/schemas/New.yaml", "type: object\n")
                .replacing(
                        "components/schemas/Thing.yaml",
                        "type:",
                        "x-error-catalogue: { GONE: { details: { $ref: New.yaml } } }\ntype:");

        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void reportsAPathThatTheIndexLacksAndNothingThatFollowsFromIt() {
        Fixture fixture = Fixture.in(parent)
                .with("components/schemas/New.yaml", "type: object\n")
                .with(
                        "paths/new.yaml",
                        "get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref:"
                                + " ../components/schemas/New.yaml } } } } } }\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/paths/new.yaml:1:1 path-not-indexed openapi/rasl-v2.yaml does not list this file"
                                + " (fix: add a line with its URL and { $ref: 'paths/new.yaml' } there, or delete the file)");
    }

    @Test
    void reportsAWebhookThatTheIndexLacks() {
        Fixture fixture = Fixture.in(parent).with("webhooks/thing.made.yaml", WEBHOOK);

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/webhooks/thing.made.yaml:1:1 webhook-not-indexed openapi/rasl-v2.yaml does not"
                                + " list this file (fix: add a line with its event and { $ref: 'webhooks/thing.made.yaml' } there,"
                                + " or delete the file)");
    }

    @Test
    void reportsAWebhookThatTheIndexHasTwice() {
        Fixture fixture = Fixture.in(parent)
                .with("webhooks/thing.made.yaml", WEBHOOK)
                .replacing(
                        ROOT,
                        "components:",
                        "webhooks:\n  a: { $ref: webhooks/thing.made.yaml }\n"
                                + "  b: { $ref: webhooks/thing.made.yaml }\ncomponents:");

        assertThat(fixture.check().findings()).extracting("rule").containsExactly("path-listed-twice");
    }

    @Test
    void namesAWebhookThatRepeatsTheOperationIdOfAPath() {
        Fixture fixture = Fixture.in(parent)
                .with("webhooks/thing.made.yaml", WEBHOOK.replace("onThingMade", "listThings"))
                .replacing(ROOT, "components:", "webhooks:\n  a: { $ref: webhooks/thing.made.yaml }\ncomponents:");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/webhooks/thing.made.yaml:2:3 duplicate-operation-id the operationId 'listThings' is"
                                + " taken by openapi/paths/things.yaml:2:3 (fix: give one of the two operations another operationId)");
    }

    @Test
    void reportsAPathThatTheIndexHasTwice() {
        Fixture fixture = Fixture.in(parent)
                .replacing(ROOT, "components:", "  /others: { $ref: paths/things.yaml }\ncomponents:");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/rasl-v2.yaml:7:14 path-listed-twice openapi/paths/things.yaml is listed already at"
                                + " openapi/rasl-v2.yaml:6:14 (fix: write a file of its own for this one)");
    }

    @Test
    void namesBothPlacesOfARepeatedOperationId() {
        Fixture fixture = Fixture.in(parent)
                .replacing(ROOT, "components:", "  /others: { $ref: paths/others.yaml }\ncomponents:")
                .with(
                        "paths/others.yaml",
                        "get:\n  operationId: listThings\n  responses: { '200': { description: x } }\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/paths/others.yaml:2:3 duplicate-operation-id the operationId 'listThings' is taken by"
                                + " openapi/paths/things.yaml:2:3 (fix: give one of the two operations another operationId)");
    }

    @Test
    void reportsFilesOfNoKind() {
        Fixture fixture = Fixture.in(parent)
                .with("components/Loose.yaml", "type: object\n")
                .with("components/schemes/Wrong.yaml", "type: object\n")
                .with("paths/deep/er.yaml", "get: {}\n")
                .with("paths/things.yml", "get: {}\n");

        assertThat(fixture.check().findings())
                .allMatch(finding -> finding.rule().equals("unknown-file-kind"))
                .extracting(finding -> finding.place() + " " + finding.remedy())
                .satisfiesExactly(
                        loose -> assertThat(loose)
                                .startsWith("openapi/components/Loose.yaml:1:1 move it to components/<kind>/"),
                        wrong -> assertThat(wrong)
                                .startsWith("openapi/components/schemes/Wrong.yaml:1:1 move it to components/<kind>/"),
                        deeper -> assertThat(deeper)
                                .isEqualTo("openapi/paths/deep/er.yaml:1:1 move it directly into paths/ or webhooks/"),
                        ending -> assertThat(ending)
                                .isEqualTo(
                                        "openapi/paths/things.yml:1:1 give it the ending .yaml, or move it elsewhere"));
    }

    @Test
    void reportsAComponentThatStandsInTheRootDocumentToo() {
        Fixture fixture = Fixture.in(parent)
                .replacing(ROOT, "components:\n", "components:\n  schemas:\n    Thing: { type: string }\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/rasl-v2.yaml:9:5 duplicate-component the file openapi/components/schemas/Thing.yaml is"
                                + " this component already (fix: delete it here; files need no index)");
    }

    @Test
    void overlooksHiddenFiles() {
        assertThat(Fixture.in(parent).with("paths/.DS_Store", "x").findings()).isEmpty();
    }
}
