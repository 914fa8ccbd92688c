package io.getrasl.client.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:15:30+00:00",
                "2026-03-02T09:15:30.007Z",
                "2024-02-29T23:59:59.999Z",
                "0001-01-01T00:00:00+00:00",
                "2026-03-02T09:15:30Z",
                "2026-03-02T09:15:30.5+00:00",
                "2026-03-02T09:15:30.123456789Z",
                "2026-03-02T09:15:30-03:30",
                "2026-03-02T09:15+00:00",
                "+12026-03-02T09:15:30.000Z"
            })
    void readsWhatJavaReads(String text) {
        assertThat(DateTimes.parse(text)).isEqualTo(OffsetDateTime.parse(text));
        assertThat(DateTimes.parse(text).getOffset())
                .isEqualTo(OffsetDateTime.parse(text).getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30T09:15:30+00:00",
                "2026-03-02T24:15:30.000Z",
                "2026-03-02 09:15:30+00:00",
                "2026-03-02T09:15:3a+00:00",
                "2026-03-02T09:15:30.00aZ",
                "2026-3-002T09:15:30+00:00",
                "٢٠٢٦-03-02T09:15:30+00:00"
            })
    void refusesWhatJavaRefuses(String text) {
        assertThatThrownBy(() -> DateTimes.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
