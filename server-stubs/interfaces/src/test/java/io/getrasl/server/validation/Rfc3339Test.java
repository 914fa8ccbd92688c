package io.getrasl.server.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:30Z, 2026-03-02T09:15:30Z",
        "2026-03-02t09:15:30z, 2026-03-02T09:15:30Z",
        "2026-03-02T09:15:30.5+02:00, 2026-03-02T09:15:30.5+02:00",
        "2026-03-02T09:15:30.1234567891Z, 2026-03-02T09:15:30.123456789Z",
        "2026-03-02T09:15:30-00:00, 2026-03-02T09:15:30Z",
        "2026-03-02T09:15:30+23:59, 2026-03-01T09:16:30Z",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "2017-01-01T01:59:60+02:00, 2017-01-01T02:00:00+02:00",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z"
    })
    void readsWhatTheFormatHas(String text, OffsetDateTime time) {
        assertThat(Rfc3339.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026-03-02T09:15Z",
                "2026-03-02T09:15:30",
                "2026-03-02T09:15:30+02",
                "2026-03-02T09:15:30+02:00:00",
                "2026-03-02T09:15:30+24:00",
                "2026-03-02T09:15:30.Z",
                "2026-03-02T09:15:60Z",
                "2026-03-02T24:00:00Z",
                "2026-02-29T00:00:00Z",
                "+12026-03-02T09:15:30Z",
                "-0001-03-02T09:15:30Z",
                "2026-03-02 09:15:30Z",
                ""
            })
    void refusesWhatItHasNot(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Rfc3339.parse(text));
    }
}
