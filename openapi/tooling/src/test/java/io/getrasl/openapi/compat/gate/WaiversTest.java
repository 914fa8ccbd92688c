package io.getrasl.openapi.compat.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiversTest {

    private static final String COMPLETE = """
            - rule: property-removed
              place: Thing.name in replies
              reason: nobody reads it
              owner: api@example.com
              expires: 2027-01-31
            """;

    @TempDir
    private Path folder;

    private Waivers read(String text) {
        try {
            Files.writeString(folder.resolve(Waivers.FILE), text);
            return Waivers.read(PolicyFiles.onDisk(folder, "openapi"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> problems(String text) {
        return read(text).problems().stream().map(Finding::toString).toList();
    }

    @Test
    void readsACompleteOne() {
        assertThat(read(COMPLETE).all()).hasSize(1);
        assertThat(problems(COMPLETE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "place", "reason", "owner", "expires"})
    void wantsEachOfTheFive(String name) {
        String text = COMPLETE.replaceAll("(?m)^(- |  )" + name + ": .*\n", "$1# none\n")
                .replace("- # none\n  ", "- ");
        assertThat(problems(text))
                .containsExactly("openapi/waivers.yaml:1:3 waiver-invalid the waiver has no " + name + " (fix: add '"
                        + name + ": ...')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-31 | soon | 5:12 waiver-invalid 'soon' is no date (fix: write it as 2027-06-30)",
                "property-removed | propert-removed | 1:9 waiver-invalid there is no rule 'propert-removed' that can be waived (fix: write property-removed)",
                "owner | owners | 1:3 waiver-invalid the waiver has no owner (fix: add 'owner: ...')",
                "owner | owners | 4:3 waiver-invalid a waiver has no 'owners' (fix: write owner)",
            })
    void saysWhatIsWrongAndWhere(String text, String mistake, String problem) {
        assertThat(problems(COMPLETE.replace(text, mistake))).contains("openapi/waivers.yaml:" + problem);
    }

    @Test
    void takesNoWaiverThatIsIncomplete() {
        assertThat(read(COMPLETE.replace("  owner: api@example.com\n", "")).all())
                .isEmpty();
    }

    @Test
    void wantsAList() {
        assertThat(problems("rule: property-removed\n"))
                .containsExactly(
                        "openapi/waivers.yaml:1:1 waiver-invalid the file holds no list (fix: start each waiver with"
                                + " '- rule: ...')");
    }

    @Test
    void mayBeEmpty() {
        assertThat(problems("# none\n[]\n")).isEmpty();
    }
}
