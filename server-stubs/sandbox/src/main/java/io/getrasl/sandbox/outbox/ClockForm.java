package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.clock.ClockJumps;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clock jumps. Thread-safe. */
@Component
@Order(4)
class ClockForm implements OutboxForm {

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS);

    private final ClockJumps jumps;

    ClockForm(ClockJumps jumps) {
        this.jumps = jumps;
    }

    @Override
    public String id() {
        return "clock";
    }

    @Override
    public String title() {
        return "Move the clock";
    }

    @Override
    public String purpose() {
        return "Forward: messages arrive, codes expire, the window of 24 hours closes, limits pass, webhooks are sent again.";
    }

    @Override
    public List<FormField> fields(View view) {
        return List.of(
                FormField.text("amount", "Forward by", "number").preset("10"),
                FormField.select(
                        "unit",
                        "Unit",
                        UNITS.stream()
                                .map(each -> new FormField.Option(
                                        each.name().toLowerCase(java.util.Locale.ROOT),
                                        each.name().toLowerCase(java.util.Locale.ROOT)))
                                .toList(),
                        "minutes"));
    }

    @Override
    public List<Button> buttons() {
        return List.of(new Button("advance", "Move", true), new Button("reset", "Back to real time", false));
    }

    @Override
    public void submit(Map<String, String> values) {
        if (values.getOrDefault("action", "").equals("reset")) {
            jumps.reset();
            return;
        }
        ChronoUnit unit = Stream.of(ChronoUnit.values())
                .filter(UNITS::contains)
                .filter(each -> each.name().equalsIgnoreCase(values.getOrDefault("unit", "")))
                .findFirst()
                .orElseThrow(() -> new FormRefused("unit", "Must be seconds, minutes, hours or days."));
        String amount = values.getOrDefault("amount", "");
        if (!amount.matches("0*[1-9][0-9]{0,8}")) {
            throw new FormRefused("amount", "Must be a whole number from 1: the clock goes forward only.");
        }
        if (!jumps.advance(Duration.of(Long.parseLong(amount), unit))) {
            throw new FormRefused(
                    "amount", "The clock can be at most " + ClockJumps.MOST.toDays() + " days ahead of real time.");
        }
    }

    @Override
    public String done() {
        return "The clock is moved.";
    }
}
