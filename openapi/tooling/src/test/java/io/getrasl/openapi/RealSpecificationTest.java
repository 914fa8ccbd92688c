package io.getrasl.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealSpecificationTest {

    @Test
    void hasNoFindings() throws IOException {
        assertThat(Check.of(SpecificationReader.read(Path.of(".."))).findings()).isEmpty();
    }
}
