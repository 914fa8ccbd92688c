package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.account.Feature;
import io.getrasl.sandbox.account.PlanChanges;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan allows more, or no more. Thread-safe. */
@Component
@Order(3)
class LimitForm implements OutboxForm {

    private static final long MOST = 1_000_000_000;

    private final FormWorkspaces workspaces;
    private final PlanChanges plans;

    LimitForm(FormWorkspaces workspaces, PlanChanges plans) {
        this.workspaces = workspaces;
        this.plans = plans;
    }

    @Override
    public String id() {
        return "limit";
    }

    @Override
    public String title() {
        return "Change a plan's limit";
    }

    @Override
    public String purpose() {
        return "Use it up, and the next contact, or message to a number not yet written to this month, gets"
                + " 403 FEATURE_LIMIT_EXCEEDED.";
    }

    @Override
    public List<FormField> fields(View view) {
        return List.of(
                workspaces.field(view),
                FormField.select(
                        "feature",
                        "Limit of",
                        List.of(
                                new FormField.Option(Feature.CONTACTS.key(), "Contacts"),
                                new FormField.Option(Feature.CONVERSATIONS.key(), "Conversations of a month")),
                        Feature.CONTACTS.key()),
                FormField.text("limit", "Limit", "number").optional().hint("For “Set” only: a whole number from 0."));
    }

    @Override
    public List<Button> buttons() {
        return List.of(
                new Button("use-up", "Use up", true),
                new Button("set", "Set", false),
                new Button("lift", "No limit", false));
    }

    @Override
    public void submit(Map<String, String> values) {
        long tenant = workspaces.read(values);
        Feature feature = Stream.of(Feature.CONTACTS, Feature.CONVERSATIONS)
                .filter(each -> each.key().equals(values.get("feature")))
                .findFirst()
                .orElseThrow(() -> new FormRefused("feature", "Must be contacts or conversations."));
        switch (values.getOrDefault("action", "use-up")) {
            case "use-up" -> plans.useUp(tenant, feature);
            case "lift" -> plans.allow(tenant, feature, Feature.UNLIMITED);
            default -> plans.allow(tenant, feature, limit(values.getOrDefault("limit", "")));
        }
    }

    private static long limit(String text) {
        if (text.matches("[0-9]{1,10}") && Long.parseLong(text) <= MOST) {
            return Long.parseLong(text);
        }
        throw new FormRefused("limit", "Must be a whole number from 0 to " + MOST + ".");
    }

    @Override
    public String done() {
        return "The limit is changed.";
    }
}
