package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.db.Seed;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything is as at the start. Thread-safe. */
@Component
@Order(5)
class ResetForm implements OutboxForm {

    private final Seed seed;

    ResetForm(Seed seed) {
        this.seed = seed;
    }

    @Override
    public String id() {
        return "reset";
    }

    @Override
    public String title() {
        return "Start over";
    }

    @Override
    public String purpose() {
        return "Puts data, ids, limits, webhook log and clock back to the start. The requests below stay listed.";
    }

    @Override
    public List<FormField> fields(View view) {
        return List.of();
    }

    @Override
    public List<Button> buttons() {
        return List.of(new Button("reset", "Reset everything", true));
    }

    @Override
    public void submit(Map<String, String> values) {
        seed.restore();
    }

    @Override
    public String done() {
        return "Everything is as at the start.";
    }
}
