package io.getrasl.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:30Z, 2026-03-02T09:15:30+00:00",
        "2026-12-31T23:59:59.999Z, 2026-12-31T23:59:59+00:00",
        "2026-01-01T00:00:00+02:00, 2025-12-31T22:00:00+00:00",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59+00:00",
        "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00+00:00",
        "-0001-06-07T08:09:10Z, -0001-06-07T08:09:10+00:00",
    })
    void timesAreWrittenInUtcToTheSecond(OffsetDateTime time, String written) {
        assertThat(ApiJson.mapper().writeValueAsString(time)).isEqualTo('"' + written + '"');
    }
}
