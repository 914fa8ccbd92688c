package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.ContactBook;
import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.ContactType;
import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.NewContact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes contacts of numbers that nobody has yet. Thread-safe; only to be used within a write of the workspace. */
@Component
class NewRecipients {

    private static final NewContact UNKNOWN = NewContact.builder().build();
    private static final String NOT_IDS = "Must be ids of groups, separated by commas";
    private static final String NO_SUCH_USER = "This user does not exist or is not your account's";

    private final JdbcTemplate jdbc;
    private final ContactBook contacts;

    NewRecipients(JdbcTemplate jdbc, ContactBook contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    /**
     * Stores a lead of that number. Its first name is the number where none is given.
     *
     * @param phone digits only
     * @throws ValidationErrorException when the workspace has no defaults, or what the contact is given breaks a rule
     */
    Recipient create(long tenant, String phone, @Nullable NewContact given) {
        NewContact details = Objects.requireNonNullElse(given, UNKNOWN);
        ContactDefaults defaults = ContactDefaults.of(jdbc, tenant);
        CreateContactRequest.Builder contact = CreateContactRequest.builder()
                .firstname(orElse(details.firstname(), phone))
                .lastname(orElse(details.lastname(), ""))
                .phone("+" + phone)
                .type(ContactType.LEAD)
                .sourceId(defaults.sourceId())
                .statusId(defaults.statusId())
                .assignedId(assignee(tenant, details, defaults))
                .groups(groups(details));
        if (details.email() != null) {
            contact.email(details.email());
        }
        try {
            return contacts.create(tenant, contact.build());
        } catch (ValidationErrorException e) {
            throw new ValidationErrorException(asSent(e.fieldErrors()));
        }
    }

    private long assignee(long tenant, NewContact details, ContactDefaults defaults) {
        if (details.assignedId() == null) {
            return defaults.assignedId();
        }
        String sql = "select count(*) from staff where tenant_id = ? and id = ?";
        if (Objects.equals(jdbc.queryForObject(sql, Long.class, tenant, details.assignedId()), 0L)) {
            throw new ValidationErrorException(Map.of("contact.assigned_id", List.of(NO_SUCH_USER)));
        }
        return details.assignedId();
    }

    private static List<Long> groups(NewContact details) {
        List<Long> ids = new ArrayList<>();
        if (details.groups() == null || details.groups().isBlank()) {
            return ids;
        }
        try {
            for (String id : details.groups().split(",", -1)) {
                ids.add(Long.valueOf(id.strip()));
            }
        } catch (NumberFormatException e) {
            throw new ValidationErrorException(Map.of("contact.groups", List.of(NOT_IDS)));
        }
        return ids;
    }

    /** Under the names that the send has for them. Groups are one text there, so which of them is wrong goes unsaid. */
    private static Map<String, List<String>> asSent(Map<String, List<String>> errors) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        errors.forEach((field, reasons) -> named.put(name(field), reasons));
        return named;
    }

    private static String name(String field) {
        return field.equals("phone") ? field : "contact." + (field.startsWith("groups.") ? "groups" : field);
    }

    private static String orElse(@Nullable String value, String preset) {
        return value == null || value.isEmpty() ? preset : value;
    }
}
