package io.getrasl.sandbox.state;

import java.time.temporal.ChronoUnit;

/** Fields that several kinds of records have. */
final class Fields {

    static final Field.Target SOURCE = new Field.Target("sources", "name", "source");
    static final Field.Target STATUS = new Field.Target("statuses", "name", "status");
    static final Field.Target GROUP = new Field.Target("contact_groups", "name", "group");
    static final Field.Target STAFF = new Field.Target("staff", "name", "user");
    static final Field.Target CONVERSATION = new Field.Target("conversations", "phone", "conversation");

    private Fields() {}

    static Field createdAt() {
        return Field.of(
                Kind.SECOND,
                "created_at",
                (draft, around) -> around.now().truncatedTo(ChronoUnit.SECONDS),
                "When it was created; now where it is left out.");
    }

    static Field updatedAt() {
        return Field.of(
                Kind.SECOND,
                "updated_at",
                (draft, around) -> draft.get("created_at"),
                "When it was last changed; its creation where it is left out.");
    }

    static Field optionalText(String name, int most, String about) {
        return Field.text(name, most, Fallback.NOTHING, about).orNull();
    }

    static Field optionalNumber(String name, long most, String about) {
        return Field.number(name, most, Fallback.NOTHING, about).orNull();
    }

    static Field optionalMoment(String name, String about) {
        return Field.of(Kind.MILLISECOND, name, Fallback.NOTHING, about).orNull();
    }
}
