package io.getrasl.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureTest {

    @Test
    void hasNoFaultOfItsOwn(@TempDir Path parent) {
        assertThat(Fixture.in(parent).findings()).isEmpty();
    }
}
