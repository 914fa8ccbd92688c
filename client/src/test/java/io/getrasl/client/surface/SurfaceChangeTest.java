package io.getrasl.client.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurfaceChangeTest {

    private static final List<String> BEFORE = List.of(
            "public interface io.shop.api.ThingsApi",
            "  public default Thing getThing(long)",
            "",
            "public final class io.shop.Shop<T> extends Place",
            "  public String name()");

    /** Generated is what stands in {@code io.shop.api}. */
    private static SurfaceChange to(String... now) {
        return SurfaceChange.between(BEFORE, List.of(now), type -> type.startsWith("io.shop.api."));
    }

    private static SurfaceChange with(String... more) {
        List<String> now = new ArrayList<>(BEFORE);
        now.addAll(2, List.of(more));
        return to(now.toArray(String[]::new));
    }

    @Test
    void theSameTextIsNoChange() {
        assertThat(with()).isEqualTo(new SurfaceChange(List.of(), List.of()));
    }

    @Test
    void memberThatTheSpecificationAddsIsAnAddition() {
        SurfaceChange change = with("  public default Thing makeThing(NewThing)");

        assertThat(change.additions())
                .containsExactly("+ io.shop.api.ThingsApi: public default Thing makeThing(NewThing)");
        assertThat(change.others()).isEmpty();
    }

    @Test
    void typeThatTheSpecificationAddsIsAnAddition() {
        SurfaceChange change = with("", "public interface io.shop.api.PlacesApi", "  public default Place here()");

        assertThat(change.additions())
                .containsExactly(
                        "+ public interface io.shop.api.PlacesApi",
                        "+ io.shop.api.PlacesApi: public default Place here()");
        assertThat(change.others()).isEmpty();
    }

    @Test
    void memberThatIsLostIsNoAddition() {
        assertThat(to(BEFORE.get(0), BEFORE.get(3), BEFORE.get(4)).others())
                .containsExactly("- io.shop.api.ThingsApi: public default Thing getThing(long)");
    }

    @Test
    void memberThatChangesIsLost() {
        SurfaceChange change =
                to(BEFORE.get(0), "  public default Thing getThing(long, boolean)", BEFORE.get(3), BEFORE.get(4));

        assertThat(change.others()).containsExactly("- io.shop.api.ThingsApi: public default Thing getThing(long)");
    }

    @Test
    void memberThatAHandWrittenTypeGainsIsNoAddition() {
        SurfaceChange change =
                to(BEFORE.get(0), BEFORE.get(1), BEFORE.get(3), BEFORE.get(4), "  public String owner()");

        assertThat(change.additions()).isEmpty();
        assertThat(change.others()).containsExactly("+ io.shop.Shop: public String owner()");
    }

    @Test
    void typeThatIsWrittenByHandIsNoAddition() {
        SurfaceChange change = with("", "public final class io.shop.Till");

        assertThat(change.others()).containsExactly("+ public final class io.shop.Till");
    }

    @Test
    void typeThatBecomesAnotherKindLosesItsOldHead() {
        SurfaceChange change =
                to("public final class io.shop.api.ThingsApi", BEFORE.get(1), BEFORE.get(3), BEFORE.get(4));

        assertThat(change.others()).containsExactly("- public interface io.shop.api.ThingsApi");
    }
}
