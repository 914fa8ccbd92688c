package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.Recipient;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills what is known of the recipient into a text. What is filled in is not looked at again, so it cannot name further fields. */
public final class MergeFields {

    private static final Pattern FIELD = Pattern.compile("@\\{contact_(first_name|last_name|email|phone)\\}");

    private MergeFields() {}

    /** The text with every merge field replaced; what is not known is empty. */
    public static String fill(String text, Recipient recipient) {
        return FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), recipient)));
    }

    private static String value(String field, Recipient recipient) {
        return switch (field) {
            case "first_name" -> recipient.firstname();
            case "last_name" -> recipient.lastname();
            case "email" -> Objects.requireNonNullElse(recipient.email(), "");
            default -> recipient.phone();
        };
    }
}
