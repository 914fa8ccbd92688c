package io.getrasl.openapi.compat.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Fixture;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.git.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PLACE = "Thing.name in replies";

    @TempDir
    private Path folder;

    private Fixture fixture;

    @BeforeEach
    void releases100() {
        fixture = Fixture.in(folder);
        fixture.with(
                "released/rasl-v2-1.0.0.json",
                JsonWriter.indented(fixture.bundle().document()));
    }

    private Fixture withoutName() {
        return fixture.replacing("components/schemas/Thing.yaml", "  name: { type: string }\n", "");
    }

    private List<Finding> findings() {
        return findings(Optional.empty());
    }

    private List<Finding> findings(Optional<String> base) {
        try {
            return Gate.of(fixture.folder(), "openapi", base, TODAY, new ReleasedDocuments())
                    .judge(fixture.bundle())
                    .findings();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private static String waiver(String more) {
        return "- rule: property-removed\n  place: " + PLACE + "\n  reason: nobody reads it\n  owner: api@example.com\n"
                + more;
    }

    @Test
    void hasNothingToSayOfWhatWasReleased() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void hasNothingToSayBeforeTheFirstRelease() {
        withoutName().without("released/rasl-v2-1.0.0.json");
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesABreakWhereItWasWritten() {
        withoutName();
        assertThat(findings())
                .extracting(Finding::toString)
                .contains("openapi/components/schemas/Thing.yaml:3:1 property-removed `Thing.name` in replies: the"
                        + " property is gone; callers that read it no longer find it (`GET /things`); it was at"
                        + " openapi/released/rasl-v2-1.0.0.json:50:11 (fix: keep it; to remove it later, mark it"
                        + " deprecated with x-sunset and wait for that date)");
    }

    @Test
    void refusesAVersionThatDoesNotTellOfABreak() {
        withoutName();
        assertThat(findings())
                .extracting(Finding::toString)
                .contains("openapi/rasl-v2.yaml:2:33 version-too-low the version is 1.0.0, and what changed since 1.0.0"
                        + " breaks somebody (fix: undo the breaking changes, or write 2.0.0)");
    }

    @Test
    void refusesAVersionThatDoesNotTellOfAnAddition() {
        fixture.replacing("components/schemas/Thing.yaml", "  name:", "  size: { type: integer }\n  name:");
        assertThat(findings()).extracting(Finding::remedy).containsExactly("write 1.1.0");
    }

    @Test
    void takesAnAdditionWithTheVersionThatTellsOfIt() {
        fixture.replacing("components/schemas/Thing.yaml", "  name:", "  size: { type: integer }\n  name:")
                .replacing("rasl-v2.yaml", "1.0.0", "1.1.0");
        assertThat(findings()).isEmpty();
    }

    @Test
    void takesABreakWithTheVersionThatTellsOfIt() {
        withoutName().replacing("rasl-v2.yaml", "1.0.0", "2.0.0");
        assertThat(findings()).isEmpty();
    }

    @Test
    void holdsAgainstTheNewestRelease() {
        withoutName();
        fixture.with(
                "released/rasl-v2-1.10.0.json",
                JsonWriter.indented(fixture.bundle().document()).replace("1.0.0", "1.10.0"));
        fixture.with("released/rasl-v2-1.9.0.json", "{}").replacing("rasl-v2.yaml", "1.0.0", "1.10.0");
        assertThat(findings()).isEmpty();
    }

    @Test
    void letsTextsChangeBetweenReleases() {
        fixture.replacing("components/schemas/Thing.yaml", "A thing.", "Anything.");
        assertThat(findings()).isEmpty();
    }

    @Test
    void takesAWaivedBreakAsAnAddition() {
        withoutName().with("waivers.yaml", waiver("  expires: 2027-01-31\n"));
        assertThat(findings()).extracting(Finding::remedy).containsExactly("write 1.1.0");
    }

    @Test
    void takesABreakThatIsWaivedForItsFile() {
        withoutName()
                .with(
                        "waivers.yaml",
                        waiver("  expires: 2027-01-31\n").replace(PLACE, "openapi/components/schemas/Thing.yaml"));
        assertThat(rules()).containsExactly("version-too-low");
    }

    @Test
    void refusesAnExpiredWaiver() {
        withoutName().with("waivers.yaml", waiver("  expires: 2026-11-22\n"));
        assertThat(rules()).contains("waiver-expired", "property-removed");
    }

    @Test
    void saysTheSameOfTheVersionInTheVerdictAsInTheFinding() throws IOException {
        withoutName().with("waivers.yaml", waiver("  expires: 2027-01-31\n"));
        Gate.Outcome outcome = Gate.of(fixture.folder(), "openapi", Optional.empty(), TODAY, new ReleasedDocuments())
                .judge(fixture.bundle());
        assertThat(outcome.findings()).extracting(Finding::remedy).containsExactly("write 1.1.0");
        assertThat(outcome.comparison().orElseThrow().verdict()).isEqualTo("additive");
    }

    @Test
    void countsAWaiverOnItsLastDay() {
        withoutName().with("waivers.yaml", waiver("  expires: 2026-11-23\n"));
        assertThat(rules()).containsExactly("version-too-low");
    }

    @Test
    void refusesAWaiverThatExcusesNothing() {
        fixture.with("waivers.yaml", waiver("  expires: 2027-01-31\n"));
        assertThat(findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("openapi/waivers.yaml:1:3 waiver-unused");
    }

    @Test
    void letsAWaiverWaitForItsChangeForTwoWeeks() {
        fixture.with("waivers.yaml", waiver("  expires: 2027-01-31\n  since: 2026-11-09\n"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesAWaiverThatWaitedLonger() {
        fixture.with("waivers.yaml", waiver("  expires: 2027-01-31\n  since: 2026-11-08\n"));
        assertThat(rules()).containsExactly("waiver-unused");
    }

    @Test
    void saysThatTheClientHasWhatIsRenamed() {
        with(
                "client/api/rasl-client.txt",
                "public interface io.getrasl.client.api.ThingsApi\n  public default Page<Thing> listThings()\n");
        fixture.replacing("paths/things.yaml", "listThings", "getThings");
        assertThat(findings())
                .extracting(Finding::message)
                .anyMatch(message ->
                        message.contains("Java callers do not compile, for the client has ThingsApi.listThings"));
    }

    @Test
    void letsNamesChangeThatTheClientDoesNotHave() {
        with("client/api/rasl-client.txt", "public interface io.getrasl.client.api.OtherApi\n");
        fixture.replacing("paths/things.yaml", "listThings", "getThings").replacing("rasl-v2.yaml", "1.0.0", "1.1.0");
        assertThat(findings()).isEmpty();
    }

    private void with(String file, String text) {
        fixture.with("../" + file, text);
    }

    @Test
    void doesNotLetAChangeExcuseItself() {
        String base = Repository.in(folder).commit("base");
        withoutName().with("waivers.yaml", waiver("  expires: 2027-01-31\n"));
        assertThat(findings(Optional.of(base)))
                .filteredOn(finding -> finding.rule().equals("property-removed"))
                .extracting(Finding::remedy)
                .containsExactly("merge its waiver first, by itself: it counts from the next change on");
    }

    @Test
    void letsAChangeBringAWaiverForTheNextOne() {
        String base = Repository.in(folder).commit("base");
        fixture.with("waivers.yaml", waiver("  expires: 2027-01-31\n"));
        assertThat(findings(Optional.of(base))).isEmpty();
    }

    @Test
    void takesAChangeWhoseWaiverWasThereBefore() {
        fixture.with("waivers.yaml", waiver("  expires: 2027-01-31\n"));
        String base = Repository.in(folder).commit("base");
        withoutName().replacing("rasl-v2.yaml", "1.0.0", "1.1.0");
        assertThat(findings(Optional.of(base))).isEmpty();
    }

    @Test
    void doesNotLetAChangeProlongItsWaiver() {
        fixture.with("waivers.yaml", waiver("  expires: 2026-11-01\n"));
        String base = Repository.in(folder).commit("base");
        withoutName().replacing("waivers.yaml", "2026-11-01", "2027-11-01");
        assertThat(findings(Optional.of(base))).extracting(Finding::rule).contains("property-removed");
    }

    @Test
    void doesNotLetAChangeDropTheReleaseItIsHeldAgainst() {
        String base = Repository.in(folder).commit("base");
        withoutName().without("released/rasl-v2-1.0.0.json");
        assertThat(findings(Optional.of(base)))
                .extracting(Finding::rule)
                .contains("property-removed", "released-changed");
    }

    @Test
    void doesNotLetAChangeRewriteARelease() {
        String base = Repository.in(folder).commit("base");
        fixture.replacing("released/rasl-v2-1.0.0.json", "Things", "Thinks");
        assertThat(findings(Optional.of(base))).extracting(Finding::rule).containsExactly("released-changed");
    }

    @Test
    void saysThatThereIsNoSuchBase() {
        Repository.in(folder).commit("base");
        assertThatThrownBy(() ->
                        Gate.of(fixture.folder(), "openapi", Optional.of("nowhere"), TODAY, new ReleasedDocuments()))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no git revision 'nowhere' to judge by");
    }
}
