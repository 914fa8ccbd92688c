package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlRulesTest {

    private static final String THING = "components/schemas/Thing.yaml";

    @TempDir
    private Path parent;

    @Test
    void namesTheLineOfATab() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: object\nproperties:\n\tid: {}\n");

        assertThat(fixture.findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:3:1 yaml-syntax"
                        + " a tab stands where only spaces may (fix: indent with spaces)");
    }

    @Test
    void namesTheSecondColonOfALine() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: object\ndescription: One: thing\n");

        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .startsWith("openapi/components/schemas/Thing.yaml:2:17 yaml-syntax this ': ' cannot be here")
                .contains("(fix: quote the text that contains ': '");
    }

    @Test
    void namesTheLineThatIsIndentedDifferently() {
        Fixture fixture = Fixture.in(parent).with(THING, "properties:\n   id: {}\n  name: {}\n");

        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .startsWith("openapi/components/schemas/Thing.yaml:3:3 yaml-syntax this does not fit the lines above")
                .endsWith("(fix: indent it exactly like the entry that it belongs beside, or close the quote)");
    }

    @Test
    void namesTheStartOfAnUnclosedList() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: object\nrequired: [id\nproperties: {}\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:2:11 yaml-syntax the list or object that starts here"
                                + " is not closed, or lacks a comma (fix: close it, put a comma between its entries, or quote a text that holds ' #' or starts with '#')");
    }

    @Test
    void namesTheStartOfAnUnclosedQuote() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: object\ndescription: 'A thing.\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:2:14 yaml-syntax the quoted text that starts here"
                                + " is not closed (fix: write the closing quote; double a ' inside of '...')");
    }

    @Test
    void namesTheKeyThatLacksItsColon() {
        Fixture fixture = Fixture.in(parent).with(THING, "description: A thing.\ntype:object\nproperties: {}\n");

        assertThat(fixture.findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:2:1 yaml-syntax a key without its ':'"
                        + " (fix: write 'key: value', with a space after the colon)");
    }

    @Test
    void namesBothPlacesOfARepeatedKey() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: object\ndescription: A\ntype: string\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:3:1 duplicate-key 'type' stands here a second time;"
                                + " first in line 1 (fix: keep one of openapi/components/schemas/Thing.yaml:1:1"
                                + " and openapi/components/schemas/Thing.yaml:3:1)");
    }

    @Test
    void readsOnWhereOneFileIsBroken() {
        Fixture fixture = Fixture.in(parent)
                .with(THING, "type: [object\n")
                .replacing("paths/things.yaml", "  tags: [things]\n", "  tags: [things]\n  tags: []\n");

        assertThat(fixture.check().findings()).extracting("rule").containsExactly("yaml-syntax", "duplicate-key");
    }

    @Test
    void knowsNothingOfUseWhereAReachedFileIsBroken() {
        Fixture fixture = Fixture.in(parent)
                .with(THING, "properties:\n  id: { $ref: Id.yaml\n")
                .with("components/schemas/Id.yaml", "type: integer\n");

        assertThat(fixture.check().findings()).extracting("rule").containsExactly("yaml-syntax");
    }

    @Test
    void refusesAnEmptyFile() {
        Fixture fixture = Fixture.in(parent).with(THING, "# nothing yet\n");

        assertThat(fixture.findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:1:1 yaml-syntax the file is empty"
                        + " (fix: write its content or delete it)");
    }

    @Test
    void refusesAFileThatIsNotAnObject() {
        Fixture fixture = Fixture.in(parent).with(THING, "- type: object\n");

        assertThat(fixture.findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:1:1 yaml-syntax the file must hold an object"
                        + " (fix: start it with keys, like 'description: ...')");
    }

    @Test
    void refusesAnotherEncoding() {
        Fixture fixture = Fixture.in(parent).with(THING, new byte[] {'a', ':', ' ', (byte) 0xE9});

        assertThat(fixture.findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:1:1 yaml-syntax the file is not UTF-8"
                        + " (fix: save it as UTF-8)");
    }

    @Test
    void refusesNumbersThatJsonDoesNotHave() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: number\nmaximum: .inf\n");

        assertThat(fixture.findings())
                .containsExactly("openapi/components/schemas/Thing.yaml:2:10 yaml-syntax JSON has no number '.inf'"
                        + " (fix: write a finite number, or quote it)");
    }

    @Test
    void refusesAnAliasThatContainsItself() {
        Fixture fixture = Fixture.in(parent).with(THING, "type: object\nexample: &more\n  more: *more\n");

        assertThat(fixture.check().findings()).extracting("rule").contains("yaml-syntax");
    }
}
