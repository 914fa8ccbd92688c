package io.getrasl.openapi.compat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found when two documents are compared. The table in {@code docs/compatibility.md} has a line for each. */
public enum CompatibilityRule {
    PATH_REMOVED("a path is gone", Remedies.DEPRECATE),
    OPERATION_REMOVED("an operation is gone", Remedies.DEPRECATE),
    OPERATION_ADDED("an operation is new", ""),
    WEBHOOK_REMOVED("an event is no longer sent", Remedies.DEPRECATE),
    WEBHOOK_ADDED("an event is new", ""),
    CALLBACK_REMOVED("a callback is no longer made", Remedies.DEPRECATE),
    CALLBACK_ADDED("a callback is new", ""),
    PARAMETER_REMOVED("a parameter is gone, renamed or moved", Remedies.DEPRECATE),
    PARAMETER_ADDED("an optional parameter is new", ""),
    PARAMETER_ADDED_REQUIRED(
            "a required parameter is new", "make it optional, with a default that keeps what callers get now"),
    PARAMETER_REQUIRED("a parameter became required, or is no longer promised", "leave it as it was"),
    PARAMETER_OPTIONAL("a parameter became optional", ""),
    PARAMETER_STYLE(
            "a parameter or form field is written differently",
            "leave style, explode and content as they were, or add a parameter"),
    BODY_REMOVED("a body is gone", Remedies.NEW_OPERATION),
    BODY_ADDED("a body is new", ""),
    BODY_REQUIRED("a body became required, or is no longer promised", "leave it as it was"),
    BODY_OPTIONAL("a body became optional", ""),
    MEDIA_TYPE_REMOVED("a content type is gone", "keep it beside the new one"),
    MEDIA_TYPE_ADDED("a content type is new", "deliver webhooks in one content type"),
    ENCODING_CHANGED("a form field has other content types or headers", "leave the encoding as it was"),
    STATUS_REMOVED("a status is gone", "keep answering with it"),
    STATUS_ADDED("a status is new", ""),
    SUCCESS_STATUS_ADDED(
            "a success is answered by a new status with another body",
            "keep the status that there was, or give the new one a body that fits the old one"),
    HEADER_REMOVED("a reply header is gone", Remedies.DEPRECATE),
    HEADER_ADDED("a reply header is new", ""),
    HEADER_OPTIONAL("a reply header is no longer promised, or a receiver has to send one", "leave it as it was"),
    HEADER_REQUIRED("a reply header is promised", ""),
    ERROR_CODE_REMOVED("a status no longer carries an error code", "keep the code; add another one beside it"),
    ERROR_CODE_ADDED("a status carries one more error code", ""),
    ERROR_CODE_CHANGED("an error code has another status or other details", "keep it as it was; add another code"),
    SECURITY_TIGHTENED("credentials that sufficed no longer do", "accept what was accepted, or make a new operation"),
    SECURITY_LOOSENED("other or fewer credentials suffice", ""),
    SECURITY_SCHEME("credentials are sent or obtained differently", "add a scheme and accept both"),
    SERVER_REMOVED("a base URL is gone", "keep it beside the new one"),
    SERVER_ADDED("a base URL is new", ""),
    TYPE_CHANGED("values have another type", Remedies.ANOTHER_PROPERTY),
    FORMAT_CHANGED("values have another format", Remedies.ANOTHER_PROPERTY),
    NULL_CHANGED("null is allowed or refused", "leave it as it was"),
    ENUM_VALUE_REMOVED("a listed value is gone", "keep it; mark it deprecated in the description"),
    ENUM_VALUE_ADDED(
            "a listed value is new",
            "release a major version, or mark the enum x-extensible before callers rely on it"),
    RANGE_CHANGED("a number has other bounds", "leave the bounds as they were"),
    LENGTH_CHANGED("a text has other bounds", "leave the bounds as they were"),
    PATTERN_CHANGED("a text has another pattern", "leave the pattern as it was"),
    SIZE_CHANGED("an array or object has other bounds", "leave the bounds as they were"),
    ITEMS_CHANGED("an array has other items", Remedies.ANOTHER_PROPERTY),
    DEFAULT_CHANGED("what is left out means something else", "leave the default as it was"),
    PROPERTY_REMOVED("a property is gone or renamed", Remedies.DEPRECATE),
    PROPERTY_ADDED("a property is new", ""),
    PROPERTY_ADDED_REQUIRED("a required property is new", "make it optional"),
    PROPERTY_REQUIRED("a property became required", "leave it optional"),
    PROPERTY_OPTIONAL("a property is no longer promised", "leave it required"),
    ADDITIONAL_PROPERTIES("other properties are allowed or refused", "leave additionalProperties as it was"),
    VARIANT_REMOVED("an alternative is gone", Remedies.DEPRECATE),
    VARIANT_ADDED(
            "an alternative is new",
            "release a major version, or send the new alternative only to callers that ask for it"),
    DISCRIMINATOR_CHANGED(
            "alternatives are told apart differently", "leave the discriminator and its mapping as they were"),
    CONDITION_CHANGED("a condition changed whose effect only a person can judge", Remedies.JUDGE),
    CANNOT_TELL("whether a change breaks anybody cannot be told", Remedies.JUDGE),
    BEHAVIOUR_CHANGED("an extension that promises behaviour changed", "leave the extension as it was"),
    RETRY_UNSAFE("repeating the operation is no longer safe", "keep repeats safe, or make a new operation"),
    PAGINATION_CHANGED("the list is paged differently", "leave x-pagination as it was"),
    BATCH_CHANGED("a batch is split differently, or no longer", "leave x-batch as it was"),
    OPERATION_RENAMED("an operationId changed; it is a Java method", Remedies.KEEP_NAME),
    TAG_CHANGED("the first tag changed; it is a Java interface", Remedies.KEEP_NAME),
    COMPONENT_RENAMED("a schema has another name; it is a Java class", Remedies.KEEP_NAME),
    JAVA_TYPE_CHANGED("Java callers get or pass another type", Remedies.ANOTHER_PROPERTY),
    CONSTANT_CHANGED("a constant of a Java enum is gone or renamed", Remedies.KEEP_NAME),
    PARAMETER_RENAMED("a path parameter changed its name; it is a Java argument", Remedies.KEEP_NAME),
    ARGUMENTS_REORDERED(
            "path parameters are listed in another order; they are Java arguments", "list them as they were"),
    FACTORY_CHANGED("a factory method takes other arguments", "leave required properties as they were"),
    SUNSET_MISSING("something is deprecated without a date", "add x-sunset with the date after which it may go"),
    SUNSET_EARLIER("a sunset date moved nearer", "leave the date, or move it further away"),
    SUNSET_REMOVED(
            "a sunset date is gone while the deprecation stays", "put the date back, or take deprecated away as well"),
    SUNSET_INVALID("a sunset date is no date", "write it as 2027-06-30"),
    SUNSET_PAST(
            "something is deprecated as of a date that has passed", "give callers time: choose a date in the future"),
    REMOVED_BEFORE_SUNSET(
            "something deprecated is gone before its sunset date", "keep it until its x-sunset has passed"),
    DEPRECATED("something is deprecated", ""),
    RETIRED("something is gone after its sunset", ""),
    VERSION_TOO_LOW("info.version does not tell of the changes", "raise it"),
    WAIVER_INVALID(
            "a waiver lacks something, or says what nobody can read",
            "give it a rule, a place, a reason, an owner and a date"),
    WAIVER_EXPIRED("a waiver has expired", "delete it, and what it excused"),
    WAIVER_UNUSED("a waiver excuses nothing", "delete it"),
    RELEASED_CHANGED("a released bundle is not what it was", "put it back; a release is final");

    /** What to do, where several rules ask for the same. */
    private static final class Remedies {
        static final String DEPRECATE =
                "keep it; to remove it later, mark it deprecated with x-sunset and wait for that date";
        static final String NEW_OPERATION = "leave it, and make a new operation for the new way";
        static final String ANOTHER_PROPERTY = "leave it, and add the new form under another name";
        static final String KEEP_NAME = "keep the name; titles and descriptions may change";
        static final String JUDGE = "read both versions; if nobody is broken, accept it in openapi/waivers.yaml";

        private Remedies() {}
    }

    private final String meaning;
    private final String remedy;

    CompatibilityRule(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The rule of that id; empty if there is none. */
    public static Optional<CompatibilityRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Its id in kebab case, as findings and waivers name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it finds, as a clause. */
    public String meaning() {
        return meaning;
    }

    /** All that there is to say about it, as Markdown. */
    public String explanation() {
        String fix = remedy.isEmpty() ? "It breaks nobody." : "What to do: " + remedy + ".";
        return "### `" + id() + "`\n\nFinds that " + meaning + ". " + fix
                + "\n\n`docs/compatibility.md` tells what breaks whom, and how a finding is accepted.\n";
    }

    /** What to do about a break, in the imperative; empty for what never breaks anybody. */
    public String remedy() {
        return remedy;
    }
}
