package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

class SourceLocationsTest {
    private final SourceLocations locations = SourceLocations.of(Json.parse("""
            {"files": ["a.yaml", "b.yaml"],
             "places": [0, 1, 1, {"paths": [0, 3, 1, {"/items": [1, 2, 5, {"0": [1, 4, 7]}]}]}]}"""));

    @Test
    void aPartIsFoundWhereItStands() {
        assertThat(locations.locate(JsonPointer.compile("/paths/~1items/0"))).isEqualTo("b.yaml:4:7");
    }

    @Test
    void anUnknownPartIsFoundAtItsNearestAncestor() {
        assertThat(locations.locate(JsonPointer.compile("/paths/~1items/9/x"))).isEqualTo("b.yaml:2:5");
    }

    @Test
    void theWholeIsFoundAtTheStart() {
        assertThat(locations.locate(JsonPointer.empty())).isEqualTo("a.yaml:1:1");
    }
}
