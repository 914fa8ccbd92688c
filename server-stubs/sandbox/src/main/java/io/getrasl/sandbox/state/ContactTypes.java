package io.getrasl.sandbox.state;

import java.util.List;
import java.util.Locale;

/** Sources, statuses, groups, contacts, and what new contacts are given. */
final class ContactTypes {

    private static final long FIRST = 1001;

    private ContactTypes() {}

    static RecordType sources() {
        return named(
                        "sources",
                        "sources",
                        "source",
                        "Where contacts come from; one called Website where they are left out.")
                .with(Fields.createdAt(), Fields.updatedAt())
                .orElse("[{\"name\":\"Website\"}]");
    }

    static RecordType statuses() {
        return named("statuses", "statuses", "status", "How far contacts are; one called New where they are left out.")
                .with(
                        Fields.optionalText("color", 7, "Hex colour, such as #1FA97A."),
                        Fields.createdAt(),
                        Fields.updatedAt())
                .orElse("[{\"name\":\"New\"}]");
    }

    static RecordType groups() {
        return named("groups", "contact_groups", "group", "Sets of contacts.")
                .with(Fields.createdAt(), Fields.updatedAt());
    }

    static RecordType defaults() {
        return new RecordType(
                        "defaults",
                        "workspace_settings",
                        RecordType.Shape.ONE,
                        "What a contact is given that a message creates; null where such messages are refused. Left out, the first of each.")
                .orderedBy("tenant_id")
                .with(
                        first("status", "default_status_id", Fields.STATUS).orNull(),
                        first("source", "default_source_id", Fields.SOURCE).orNull(),
                        first("assigned", "default_assigned_id", Fields.STAFF).orNull())
                .orElse("{}");
    }

    static RecordType contacts() {
        RecordType groups = new RecordType(
                        "groups", "memberships", RecordType.Shape.VALUES, "The groups that it is in, by id or name.")
                .orderedBy("group_id")
                .with(Field.reference("group", "group_id", Fields.GROUP, Fallback.NOTHING, "A group."));
        return new RecordType("contacts", "contacts", RecordType.Shape.LIST, "The people the workspace writes to.")
                .id(FIRST, "contact")
                .countedBy("contacts")
                .with(
                        Field.text("firstname", 255, (draft, around) -> "Contact " + draft.id(), "First name."),
                        Field.text("lastname", 255, Fallback.of(""), "Last name; empty where it is left out."),
                        Fields.optionalText("company", 255, "Company."),
                        Field.text("type", 20, Fallback.of("lead"), "lead, customer or guest.")
                                .oneOf(List.of("lead", "customer", "guest")),
                        Fields.optionalText("email", 191, "Email address, unique within the workspace."),
                        Field.text(
                                "phone",
                                20,
                                (draft, around) -> "+999" + draft.id(),
                                "Phone number with country code, unique within the workspace."),
                        first("status", "status_id", Fields.STATUS),
                        first("source", "source_id", Fields.SOURCE),
                        Fields.optionalText("description", Integer.MAX_VALUE, "Free text."),
                        Fields.optionalText("city", 255, "City."),
                        Fields.optionalText("state", 255, "State or province."),
                        Fields.optionalText("zip", 20, "Postal code."),
                        Fields.optionalText("address", 500, "Street address."),
                        Fields.optionalNumber("country_id", Long.MAX_VALUE, "Id of the country."),
                        Field.reference(
                                        "assigned",
                                        "assigned_id",
                                        Fields.STAFF,
                                        Fallback.NOTHING,
                                        "The user who looks after it, by id or name.")
                                .orNull(),
                        Field.of(
                                Kind.FLAG,
                                "is_opted_out",
                                Fallback.of(false),
                                "Whether it asked not to be written to."),
                        Fields.createdAt(),
                        Fields.updatedAt())
                .owning(groups, "contact_id");
    }

    private static Field first(String name, String column, Field.Target target) {
        return Field.reference(
                name,
                column,
                target,
                (draft, around) -> around.firstOf(target.table()),
                "The " + target.noun() + ", by id or name; the workspace's first where it is left out.");
    }

    private static RecordType named(String name, String table, String noun, String about) {
        String capital = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
        return new RecordType(name, table, RecordType.Shape.LIST, about)
                .id(FIRST, noun)
                .countedBy(table)
                .with(Field.text(
                        "name",
                        255,
                        (draft, around) -> capital + " " + draft.id(),
                        "Its name, unique within the workspace."));
    }
}
