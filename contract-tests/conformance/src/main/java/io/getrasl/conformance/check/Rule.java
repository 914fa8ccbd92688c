package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JsonPointer;

/** What is asked of operations. The ids are stable: they may be named on the command line and in lists of known failures. */
public enum Rule {
    REPLY_STATUS("reply.status", "Every reply has a status that the operation documents."),
    REPLY_NO_FAULT("reply.no-fault", "No request makes the server fail with a status of 500 or more."),
    REPLY_TYPE("reply.content-type", "Every reply has the documented content type and is what it says."),
    REPLY_SCHEMA(
            "reply.schema",
            "Every reply has all properties that its schema requires, of the types and forms that it states."),
    REPLY_UNDOCUMENTED("reply.undocumented", "No reply holds a property that is not documented."),
    REPLY_TIME("reply.date-time", "Times are written in UTC and to the precision that is documented."),
    REPLY_MESSAGE("reply.message", "A success carries the documented text in its message."),
    REPLY_HEADER("reply.header", "The documented headers are there and say the same as the body."),
    REPLY_CODE("reply.error-code", "An error carries a code that is documented for its status."),
    REPLY_DETAILS("reply.error-details", "The details of an error have the form that its code documents."),
    REPLY_REQUEST_ID("reply.request-id", "No two replies have the same request id."),

    ACCESS_MISSING("access.missing", "Without a token the reply is 401 UNAUTHORIZED."),
    ACCESS_UNKNOWN("access.unknown", "With an unknown token the reply is 401 UNAUTHORIZED."),
    ACCESS_MALFORMED("access.malformed", "With an Authorization header of another form the reply is 401 UNAUTHORIZED."),
    ACCESS_SCOPE(
            "access.scope",
            "With a token that lacks the scope the reply is 403 INSUFFICIENT_SCOPE, and names the scope."),
    ACCESS_GRANTED("access.granted", "With a token that holds every scope no request is refused for lack of one."),
    ACCESS_TENANT("access.tenant", "A record of one workspace does not exist for another one's token."),

    PATH_UNKNOWN_ID("path.unknown-id", "An id that no record has gets 404 NOT_FOUND."),
    PATH_MALFORMED_ID("path.malformed-id", "An id of another form gets 422 VALIDATION_ERROR."),
    PATH_UNKNOWN("path.unknown", "A path that is not documented gets 404 NOT_FOUND."),
    PATH_METHOD("path.method", "A method that the path does not document gets 404 NOT_FOUND."),

    BODY_MISSING("body.missing", "A missing body is refused with 422 VALIDATION_ERROR."),
    BODY_UNREADABLE("body.unreadable", "A body that is not JSON is refused with 422 VALIDATION_ERROR."),
    BODY_CONTENT_TYPE("body.content-type", "A body of another content type is refused with 422 VALIDATION_ERROR."),
    BODY_TOO_LARGE("body.too-large", "A body of more than 1 MiB is refused with 422 VALIDATION_ERROR."),
    BODY_UNSTORABLE("body.unstorable", "A text with the character U+0000 is refused with 422 VALIDATION_ERROR."),
    BODY_TYPE("body.type", "A value of another JSON type than documented is refused with 422 VALIDATION_ERROR."),
    BODY_REQUIRED("body.required", "A body without a required property is refused with 422 VALIDATION_ERROR."),
    BODY_NULL("body.null", "Null is refused with 422 VALIDATION_ERROR where it is not documented."),
    BODY_LENGTH(
            "body.length", "A text or list shorter or longer than documented is refused with 422 VALIDATION_ERROR."),
    BODY_RANGE("body.range", "A number out of the documented range is refused with 422 VALIDATION_ERROR."),
    BODY_ENUM("body.enum", "A value that is not among the documented ones is refused with 422 VALIDATION_ERROR."),
    BODY_FORMAT("body.format", "A text of another form than documented is refused with 422 VALIDATION_ERROR."),
    BODY_UNKNOWN("body.unknown", "A property that is not documented is refused with 422 VALIDATION_ERROR."),
    BODY_REFERENCE("body.reference", "The id of a record that does not exist is refused."),
    BODY_UNIQUE(
            "body.unique",
            "A value that another record has is refused with 422 VALIDATION_ERROR where it must be unique."),
    BODY_EXAMPLE("body.example", "Requests that the specification shows as invalid are refused as it shows."),
    BODY_DETAILS(
            "body.details",
            "The details of a refusal name the property, and the documented reason where there is one."),
    BODY_UNCHANGED("body.unchanged", "A refused request changes nothing."),

    LIFE_CREATE("lifecycle.create", "A valid record is created, and the reply holds what was sent."),
    LIFE_BOUNDARY("lifecycle.boundary", "Every property is accepted at the longest documented length."),
    LIFE_READ("lifecycle.read", "A created record is read back with the values that were sent."),
    LIFE_FRESH("lifecycle.fresh", "A record is shown as the last change left it."),
    LIFE_LISTED("lifecycle.listed", "A created record is in the list, once, with the same values."),
    LIFE_UPDATE("lifecycle.update", "What an update sends is kept."),
    LIFE_UNTOUCHED("lifecycle.untouched", "What an update does not send stays as it is."),
    LIFE_CLEAR("lifecycle.clear", "An update can set to null what may be null."),
    LIFE_DELETE("lifecycle.delete", "A deletion succeeds, and the record can no longer be read."),
    LIFE_UNLISTED("lifecycle.unlisted", "A deleted record is in no list, and is not counted."),
    LIFE_TWICE("lifecycle.delete-twice", "A record that was deleted can be neither deleted nor changed again."),
    LIFE_IN_USE("lifecycle.in-use", "A record that others need cannot be deleted."),
    LIFE_SUCCESS("lifecycle.success", "A valid request succeeds."),
    LIFE_USAGE("lifecycle.usage", "What is counted as used goes up with a creation and down with a deletion."),

    BATCH_COUNTS("batch.counts", "The counters of a batch say exactly what became of its items."),
    BATCH_EFFECT("batch.effect", "A batch does what its counters say, and nothing else."),
    BATCH_LIMIT("batch.limit", "A batch of the largest documented size is taken, a larger one is refused as a whole."),
    BATCH_ITEMS(
            "batch.items", "Items that break a rule are reported one by one, each with its place and its property."),
    BATCH_DUPLICATES(
            "batch.duplicates",
            "An item that repeats what must be unique is refused, or skipped where that is asked for."),
    BATCH_ATOMIC("batch.atomic", "A batch that fails as a whole changes nothing."),

    MEMBERS_ADD("members.add", "Adding counts those that really joined, and the records show it."),
    MEMBERS_REMOVE("members.remove", "Removing counts those that really left, and the records show it."),

    LIST_PAGE_SIZE("list.page-size", "A page holds as many items as were asked for, up to the documented maximum."),
    LIST_META("list.meta", "The numbers about pages fit each other and the items."),
    LIST_PAGES("list.pages", "Pages neither repeat nor leave out an item, and a page past the last is empty."),
    LIST_PARAMETER("list.parameter", "A parameter that breaks its schema is refused with 422 VALIDATION_ERROR."),
    LIST_UNKNOWN("list.unknown", "A parameter that is not documented is ignored."),
    LIST_FILTER("list.filter", "A filter keeps the items that it documents, all of them and no others."),
    LIST_SORT("list.sort", "Sorting orders the items, upwards and downwards."),
    LIST_SEARCH("list.search", "A search keeps the items that hold the text, in any case."),
    LIST_FIELDS("list.fields", "The fields that are asked for come, and no others; without a choice all come."),
    LIST_INCLUDE("list.include", "A relation that is asked for is embedded, and another one is not."),
    LIST_SAME("list.same", "A list shows a record with the values that reading it shows."),

    SEND_SUCCESS("send.success", "A valid message is sent, and the reply repeats what was asked for."),
    SEND_KEPT("send.kept", "What was sent can be read and is listed."),
    OTP_WRONG("otp.wrong-code", "A wrong code is refused as documented and costs an attempt."),
    OTP_RIGHT("otp.right-code", "The right code is accepted once."),
    OTP_STATUS("otp.status", "The status of a code says how many attempts are left."),
    LIMIT_REPLY("limit.reply", "Too many requests get 429 RATE_LIMIT_EXCEEDED, which says how long to wait."),
    LIMIT_PLAN("limit.plan", "Where the plan has no room, a creation gets 403 FEATURE_LIMIT_EXCEEDED."),
    LIMIT_RATE(
            "limit.rate", "Requests beyond those that the account may make in a minute get 429 RATE_LIMIT_EXCEEDED.");

    private final String id;
    private final String asked;

    Rule(String id, String asked) {
        this.id = id;
        this.asked = asked;
    }

    /** The id, such as {@code body.required}. */
    public String id() {
        return id;
    }

    /** What is asked, in a sentence. */
    public String asked() {
        return asked;
    }

    /** The part of the id before the dot. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The rule of this id. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** Where the specification asks for it, unless a finding knows better. */
    JsonPointer place(Op op) {
        return switch (this) {
            case PATH_UNKNOWN,
                    PATH_METHOD,
                    BODY_TOO_LARGE,
                    BODY_UNSTORABLE,
                    BODY_UNREADABLE,
                    BODY_CONTENT_TYPE,
                    LIST_UNKNOWN -> JsonPointer.compile("/info/description");
            default ->
                switch (family()) {
                    case "access" -> op.security();
                    case "body" -> op.node().get("requestBody").isPresent() ? op.bodyPointer() : op.pointer();
                    case "reply" -> op.node().get("responses").pointer();
                    default -> op.pointer();
                };
        };
    }
}
