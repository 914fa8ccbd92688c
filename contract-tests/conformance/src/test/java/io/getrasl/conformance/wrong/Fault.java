package io.getrasl.conformance.wrong;

import static io.getrasl.conformance.wrong.Mutations.accepting;
import static io.getrasl.conformance.wrong.Mutations.answers;
import static io.getrasl.conformance.wrong.Mutations.badJson;
import static io.getrasl.conformance.wrong.Mutations.body;
import static io.getrasl.conformance.wrong.Mutations.both;
import static io.getrasl.conformance.wrong.Mutations.letIn;
import static io.getrasl.conformance.wrong.Mutations.query;
import static io.getrasl.conformance.wrong.Mutations.request;
import static io.getrasl.conformance.wrong.Mutations.status;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Ways to break the contract, each small, and each against something that the specification says. */
public enum Fault {
    // Status

    CREATE_ANSWERS_200("Creating a contact answers 200.", () -> status(201, 200), "createContact"),
    CREATE_ANSWERS_202(
            "Creating a group answers 202, which is documented nowhere.", () -> status(201, 202), "createGroup"),
    BATCH_CREATE_ANSWERS_201("Creating a batch answers 201.", () -> status(200, 201), "batchCreateContacts"),
    DELETE_ANSWERS_204(
            "Deleting a status answers 204 and no body.",
            () -> answers(200, answer -> answer.withStatus(204).withBytes(new byte[0])),
            "deleteStatus"),
    REFUSAL_ANSWERS_400("A source that breaks a rule gets 400.", () -> status(422, 400), "createSource"),
    UNKNOWN_ID_ANSWERS_200(
            "A status that does not exist is a success without data.",
            () -> answers(
                    404,
                    answer -> answer.withStatus(200)
                            .withBody(Json.read("{\"success\":true,\"data\":null,\"message\":\"OK\",\"meta\":"
                                    + answer.object().get("meta") + "}"))),
            "getStatus"),
    UNKNOWN_ID_ANSWERS_422(
            "A group that does not exist gets 422 VALIDATION_ERROR.",
            () -> answers(404, answer -> Answer.error(422, "VALIDATION_ERROR", "The selected id is invalid.")),
            "getGroup"),
    NO_TOKEN_ANSWERS_403("Without a valid token, templates get 403.", () -> status(401, 403), "listTemplates"),
    PAST_THE_END_ANSWERS_404("A page past the last one is not found.", Lists::noPagePastTheEnd, "listContacts"),
    UNKNOWN_IN_BATCH_ANSWERS_404(
            "A batch delete of which nothing can be deleted gets 404.",
            () -> answers(
                    200,
                    answer -> answer.object().at("/summary/deleted").asInt() == 0
                            ? Answer.error(404, "NOT_FOUND", "Contacts not found")
                            : answer),
            "batchDeleteContacts"),
    PUT_TAKEN_FOR_PATCH("PUT, which is not listed, changes a contact.", Requests::putAsPatch, "updateContact"),
    UNKNOWN_PATH_ANSWERS_HTML(
            "A path that is not listed gets a page in HTML.",
            () -> answers(404, answer -> Answer.crash().withStatus(404))),

    // Properties of replies

    PROPERTY_MISSING_IN_LAST_ITEM(
            "The last contact of a page has no updated_at.",
            () -> body(200, Places.remove("/data/last/updated_at")),
            "listContacts"),
    PROPERTY_MISSING_WHEN_NULL(
            "A status without colour has no color.",
            () -> body(
                    200,
                    body -> Places.edit(body, "/data/color", (data, name) -> {
                        if (data.path(name).isNull()) {
                            data.remove(name);
                        }
                    })),
            "getStatus"),
    DEEP_PROPERTY_MISSING(
            "The limit of staff does not say whether it is unlimited.",
            () -> body(200, Places.remove("/data/limits/staff/is_unlimited")),
            "getPlanLimits"),
    EMBEDDED_PROPERTY_MISSING(
            "Embedded groups have no name.", () -> body(200, Places.remove("/data/groups/each/name")), "getContact"),
    ID_AS_TEXT("A created source has its id as text.", () -> body(201, Places.asText("/data/id")), "createSource"),
    COUNTS_AS_TEXT(
            "The counts of a batch delete are text.",
            () -> body(200, both(Places.asText("/summary/deleted"), Places.asText("/summary/failed"))),
            "batchDeleteContacts"),
    PERCENTAGE_AS_TEXT(
            "The used share of the contacts is text.",
            () -> body(200, Places.asText("/data/contacts/percentage_used")),
            "getUsage"),
    BOOLEAN_AS_NUMBER(
            "is_opted_out is 0 instead of false.", () -> body(200, Places.set("/data/is_opted_out", 0)), "getContact"),
    SUCCESS_AS_TEXT(
            "success is the text true.",
            () -> body(200, Places.set("/success", "true")),
            "listAuthenticationTemplates"),
    NULL_WHERE_NONE_MAY_BE(
            "updated_at of the first group is null.",
            () -> body(200, Places.set("/data/first/updated_at", null)),
            "listGroups"),
    EMPTY_LIST_AS_NULL(
            "A contact in no group has null for group_id.",
            () -> body(
                    201,
                    body -> Places.edit(body, "/data/group_id", (data, name) -> {
                        if (data.path(name).isEmpty()) {
                            data.putNull(name);
                        }
                    })),
            "createContact"),
    VALUE_OUTSIDE_THE_ENUM(
            "Contact types begin with a capital.", () -> body(200, Places.set("/data/type", "Lead")), "getContact"),
    TEMPLATE_STATUS_IN_LOWER_CASE(
            "The status of the last template is in lower case.",
            () -> body(200, Places.set("/data/last/status", "approved")),
            "listTemplates"),
    TIME_WITHOUT_ZONE(
            "created_at is a database's time, without T and zone.",
            () -> body(200, Places.set("/data/created_at", "2026-01-10 10:00:00")),
            "getTemplate"),
    TIME_AS_NUMBER(
            "created_at of sources is in seconds.",
            () -> body(200, Places.set("/data/each/created_at", 1767607200)),
            "listSources"),
    REQUEST_ID_MISSING(
            "Replies about the account have no request_id.",
            () -> body(200, Places.remove("/meta/request_id")),
            "getAccount"),
    REQUEST_ID_NO_UUID(
            "The request_id is a counter.", () -> body(200, Places.set("/meta/request_id", "req-17")), "getMessage"),
    NOT_IN_THE_ENVELOPE(
            "Usage comes without its envelope.",
            () -> answers(200, answer -> answer.withBody(answer.object().withObject("data"))),
            "getUsage"),
    SUCCESS_IS_FALSE("success is false in a success.", () -> body(200, Places.set("/success", false)), "updateGroup"),
    CONTENT_TYPE_HTML(
            "JSON is announced as HTML.",
            () -> answers(200, answer -> answer.withHeader("content-type", "text/html; charset=UTF-8")),
            "getPlanLimits"),
    NOTICE_BEFORE_THE_BODY("A warning stands before the JSON.", () -> answers(200, Replies::withNotice), "getAccount"),
    BODY_CUT_SHORT("The last bracket of the JSON is missing.", () -> answers(200, Replies::withoutEnd), "getSource"),

    // Fields that nobody documented

    FIELD_TOO_MUCH_IN_LAST_ITEM(
            "The last message of a page has a tenant_id.",
            () -> body(200, Places.set("/data/last/tenant_id", 41)),
            "listMessages"),
    FIELD_TOO_MUCH_DEEP(
            "The subscription shows a stripe_id.",
            () -> body(200, Places.set("/data/subscription/stripe_id", "sub_1Nv0")),
            "getAccount"),
    FIELD_TOO_MUCH_IN_PAGINATION(
            "The pagination has a path.",
            () -> body(200, Places.set("/meta/pagination/path", "/statuses")),
            "listStatuses"),
    CODE_IN_THE_REPLY(
            "The reply to sendOtp shows the code.",
            () -> Stale.replyOf(
                    (sent, reply) -> Places.set("/data/code", sent.get("code")).accept(reply)),
            "sendOtp"),
    TRACE_IN_THE_ERROR(
            "Errors show a stack trace.",
            () -> body(404, Places.set("/error/trace", "app/Contact.php:41")),
            "getContact"),
    STATUS_CODE_TWICE(
            "A refused status repeats the HTTP status in its body.",
            () -> body(422, Places.set("/status_code", 422)),
            "createStatus"),

    // Pages, filters, order

    PER_PAGE_IGNORED("per_page changes nothing.", () -> query(query -> query.without("per_page")), "listContacts"),
    PER_PAGE_ABOVE_MAXIMUM("A page may hold more than 100 sources.", Lists::aboveTheMaximum, "listSources"),
    PER_PAGE_ZERO_ACCEPTED("A page of no groups is no error.", Lists::anySize, "listGroups"),
    PAGE_IGNORED("Every page of sources is the first.", Lists::alwaysTheFirst, "listSources"),
    TOTAL_OF_THE_PAGE("The total of messages is that of the page.", Lists::totalOfThePage, "listMessages"),
    LAST_PAGE_TOO_LOW(
            "The number of the last page is one too low.",
            () -> body(200, Places.add("/meta/pagination/last_page", -1)),
            "listStatuses"),
    POSITIONS_FROM_ZERO(
            "Positions are counted from 0.",
            () -> body(200, both(Places.add("/meta/pagination/from", -1), Places.add("/meta/pagination/to", -1))),
            "listTemplates"),
    POSITION_OF_NOTHING("An empty page of groups has positions.", Lists::positionOfNothing, "listGroups"),
    FILTER_IGNORED(
            "filter[type] keeps every contact.", () -> query(query -> query.without("filter[type]")), "listContacts"),
    FILTER_NEGATION_IGNORED(
            "filter[direction][ne] keeps what it should leave out.",
            () -> query(query -> query.renamed("filter[direction][ne]", "filter[direction]")),
            "listMessages"),
    FILTER_BOUND_EXCLUDED(
            "filter[status_id][gte] leaves out the bound.",
            () -> query(query -> query.renamed("filter[status_id][gte]", "filter[status_id][gt]")),
            "listContacts"),
    FILTER_LIST_FIRST_ONLY(
            "filter[status][in] of templates looks at its first value.",
            () -> query(query -> query.value("filter[status][in]") == null
                    ? query
                    : query.with(
                            "filter[status][in]",
                            query.value("filter[status][in]").split(",")[0])),
            "listTemplates"),
    FILTER_VALUE_UNCHECKED(
            "A type that does not exist is no error in a filter.",
            () -> (call, correct) -> {
                Answer answer = correct.answer(call);
                return answer.status() == 422
                        ? correct.answer(call.withQuery(call.query().without("filter[type]")))
                        : answer;
            },
            "listContacts"),
    SORT_REVERSED("Groups are sorted the other way round.", () -> query(Lists::reversed), "listGroups"),
    SORT_IGNORED("sort changes nothing about templates.", () -> query(query -> query.without("sort")), "listTemplates"),
    SORT_BY_FIRST_FIELD_ONLY(
            "Contacts are sorted by the first field only.", () -> query(Lists::firstFieldOnly), "listContacts"),
    SEARCH_IGNORED("search keeps every status.", () -> query(query -> query.without("search")), "listStatuses"),
    Q_IGNORED("q keeps every source, search does not.", () -> query(query -> query.without("q")), "listSources"),
    FIELDS_IGNORED(
            "All fields of templates come, whatever fields says.",
            () -> query(query -> query.without("fields")),
            "listTemplates"),
    FIELDS_WITHOUT_ID(
            "With fields, contacts come without the id that always comes.",
            () -> (call, correct) -> call.query().value("fields") == null
                    ? correct.answer(call)
                    : body(200, Places.remove("/data/each/id")).answer(call, correct),
            "listContacts"),
    INCLUDE_IGNORED(
            "A contact comes without the relations asked for.",
            () -> query(query -> query.without("include")),
            "getContact"),

    // Who may call

    NO_TOKEN_ACCEPTED("Groups are listed without a token.", () -> letIn(401, call -> !call.hasToken()), "listGroups"),
    ANY_TOKEN_ACCEPTED(
            "Any text is a token that may read the account.", () -> letIn(401, Call::hasToken), "getAccount"),
    ANY_TOKEN_DELETES("Any text is a token that may delete sources.", () -> letIn(401, Call::hasToken), "deleteSource"),
    SCOPE_IGNORED("A token without contacts:write creates contacts.", () -> letIn(403, call -> true), "createContact"),
    SCOPE_IGNORED_IN_BATCH(
            "A token without contacts:delete deletes batches.", () -> letIn(403, call -> true), "batchDeleteContacts"),
    OTHER_TENANT_VISIBLE("A contact of another workspace is shown.", Requests::anyTenant, "getContact"),
    LIMIT_WITHOUT_RETRY_AFTER(
            "429 has no Retry-After.",
            () -> answers(429, answer -> answer.withoutHeader("retry-after")),
            "listContacts",
            "verifyOtp"),
    LIMIT_WITHOUT_DETAILS(
            "429 has no details.",
            () -> body(429, Errors.noDetails("RATE_LIMIT_EXCEEDED")),
            "listContacts",
            "verifyOtp"),
    REQUIRED_SCOPE_UNNAMED(
            "403 does not say which scope is missing.",
            () -> body(403, Errors.noDetails("INSUFFICIENT_SCOPE")),
            "createContact",
            "createGroup"),

    // Bodies that should be refused

    BAD_JSON_ANSWERS_500("What is no JSON gets a crash page.", () -> badJson(Answer.crash()), "createContact"),
    BAD_JSON_IS_INTERNAL_ERROR(
            "What is no JSON is an internal error.",
            () -> badJson(Answer.error(500, "INTERNAL_ERROR", "Syntax error")),
            "sendTextMessage"),
    ID_NO_NUMBER_ANSWERS_500(
            "An id that is no number crashes.",
            () -> answers(422, answer -> Answer.error(500, "INTERNAL_ERROR", "An unexpected error occurred")),
            "getMessage"),
    REQUIRED_FIELD_OPTIONAL(
            "A contact needs no last name.", () -> accepting(Bodies.filled("lastname", "-")), "createContact"),
    UNKNOWN_FIELD_ACCEPTED(
            "A status may have properties that it does not have.",
            () -> accepting(Bodies.without(Set.of("name", "color"))),
            "createStatus"),
    NUMBER_AS_TEXT_ACCEPTED("source_id may be text.", () -> accepting(Bodies.number("source_id")), "createContact"),
    IDS_AS_TEXT_ACCEPTED(
            "The ids of a batch delete may be text.", () -> accepting(Batches::idsAsNumbers), "batchDeleteContacts"),
    NUMBER_AS_NAME_ACCEPTED(
            "A group's name may be a number.",
            () -> accepting(Bodies.replaced("name", value -> value.isNumber(), "7")),
            "createGroup"),
    NULL_ACCEPTED(
            "A source's name may be null.",
            () -> accepting(Bodies.replaced("name", value -> value.isNull(), "null")),
            "updateSource"),
    EMPTY_TEXT_ACCEPTED(
            "A status's name may be empty.",
            () -> accepting(Bodies.replaced("name", value -> value.asString("-").isEmpty(), "?")),
            "createStatus"),
    TEXT_TOO_LONG_ACCEPTED(
            "Names of groups are cut to 255 characters.", () -> accepting(Bodies.cut("name", 255)), "createGroup"),
    MESSAGE_TOO_LONG_ACCEPTED(
            "Texts are cut to 4,096 characters.", () -> accepting(Bodies.cut("message", 4096)), "sendTextMessage"),
    WRONG_ENUM_ACCEPTED(
            "An unknown contact type counts as lead.",
            () -> accepting(Bodies.replaced("type", value -> value.isString(), "lead")),
            "createContact",
            "updateContact"),
    WRONG_COLOUR_ACCEPTED(
            "A colour need not be one.",
            () -> accepting(Bodies.replaced("color", value -> value.isString(), null)),
            "updateStatus"),
    WRONG_EMAIL_ACCEPTED(
            "An email address need not be one.",
            () -> accepting(Bodies.replaced("email", value -> value.isString(), null)),
            "updateContact"),
    NUMBER_TOO_HIGH_ACCEPTED(
            "A code may be good for more than an hour.",
            () -> accepting(Bodies.replaced("expiry_minutes", value -> value.asInt(0) > 60, 60)),
            "sendOtp"),
    TOO_MANY_BUTTONS_ACCEPTED(
            "Buttons after the third are dropped.",
            () -> accepting(Bodies.shortened("buttons", 3)),
            "sendInteractiveMessage"),
    UNKNOWN_REFERENCE_ACCEPTED(
            "A contact may be of a source that does not exist.",
            () -> accepting(Bodies.replaced("source_id", value -> value.isIntegralNumber(), 4)),
            "updateContact"),
    DUPLICATE_PHONE_ACCEPTED("A phone number may be taken twice.", Requests::anyPhone, "createContact"),
    DUPLICATE_NAME_ACCEPTED("Two sources may have one name.", () -> accepting(Requests::anyName), "createSource"),
    CONTENT_TYPE_IGNORED("A body may come as plain text.", Requests::anyContentType, "createStatus"),
    LARGE_BODY_ACCEPTED("A body may be larger than 1 MiB.", Requests::anySize, "createContact"),
    BATCH_DELETE_LIMIT_IGNORED(
            "More than 100 contacts may be deleted at once.", () -> Batches.ofAnySize("ids"), "batchDeleteContacts"),
    BATCH_CREATE_LIMIT_IGNORED(
            "More than 100 contacts may be created at once.",
            () -> Batches.ofAnySize("contacts"),
            "batchCreateContacts"),
    EMPTY_BATCH_ACCEPTED("A batch may be empty.", Batches::ofNothing, "batchDeleteContacts"),

    // What is kept, and what is not

    DELETE_DELETES_NOTHING(
            "A deleted contact is still there.",
            () -> Stale.keepsWhatItDeletes("Contact deleted successfully"),
            "deleteContact"),
    DELETE_LEAVES_IT_IN_THE_LIST(
            "A deleted group is still listed.", Stale::listsWhatIsGone, "deleteGroup", "listGroups"),
    DELETED_TWICE(
            "What is gone can be deleted again.",
            () -> answers(
                    404,
                    answer -> answer.withStatus(200)
                            .withBody(Json.read(
                                    "{\"success\":true,\"data\":null,\"message\":\"Source deleted successfully\",\"meta\":"
                                            + answer.object().get("meta") + "}"))),
            "deleteSource"),
    STALE_RECORD("A contact shows what it was when it was asked for first.", Stale::remembersReplies, "getContact"),
    STALE_LIST("The list of sources never changes.", Stale::remembersReplies, "listSources"),
    PATCH_NOT_KEPT("A changed status has its old name again.", Stale::forgetsChanges, "updateStatus"),
    PATCH_SHOWS_THE_OLD("The reply to a change shows the group before it.", Stale::showsTheOld, "updateGroup"),
    PATCH_EMPTIES_THE_REST(
            "What a change leaves out is emptied.", () -> request(Requests::emptyTheRest), "updateContact"),
    PATCH_IGNORES_NULL("null does not empty a field.", () -> request(Requests::dropNulls), "updateContact"),
    CREATE_DROPS_THE_CITY(
            "A new contact has no city, whatever was sent.",
            () -> request(body -> body.remove("city")),
            "createContact"),
    CREATE_DROPS_THE_GROUPS(
            "A new contact is in no group, whatever was sent.",
            () -> request(body -> body.remove("groups")),
            "createContact"),
    SENT_BUT_NOT_LISTED(
            "Text messages sent are not in the list.", Stale::listsNothingSent, "sendTextMessage", "listMessages"),
    MEMBERS_COUNTED_TWICE(
            "Who is in the group already counts as added.",
            () -> Stale.replyOf((sent, reply) -> Places.set(
                            "/data/contacts_added", sent.path("contact_ids").size())
                    .accept(reply)),
            "addContactsToGroup"),
    STRANGERS_COUNTED_AS_REMOVED(
            "Who is not in the group counts as removed.",
            () -> Stale.replyOf((sent, reply) -> Places.set(
                            "/data/contacts_removed", sent.path("contact_ids").size())
                    .accept(reply)),
            "removeContactsFromGroup"),
    MEMBERS_NOT_ADDED("Contacts are said to join a group, and do not.", Requests::withdrawn, "addContactsToGroup"),

    // Batches

    UNKNOWN_COUNTED_AS_DELETED(
            "Ids that no contact has count as deleted.",
            () -> body(200, Batches.failuresAsDone("deleted")),
            "batchDeleteContacts"),
    BATCH_TOTAL_WITHOUT_FAILED(
            "The total leaves out what failed.",
            () -> body(
                    200,
                    body -> Places.set(
                                    "/summary/total",
                                    body.at("/summary/deleted").asInt())
                            .accept(body)),
            "batchDeleteContacts"),
    BATCH_DELETE_LEAVES_THE_LAST(
            "The last contact of a batch delete stays.", Batches::deletesAllButTheLast, "batchDeleteContacts"),
    BATCH_CREATED_OFF_BY_ONE(
            "One more is counted as created than was.",
            () -> body(200, Places.add("/summary/created", 1)),
            "batchCreateContacts"),
    BATCH_CREATE_LOSES_THE_LAST(
            "The last contact of a batch is shown and not kept.", Batches::losesTheLast, "batchCreateContacts"),
    BATCH_CREATE_HALF_DONE(
            "A batch that fails at its first error keeps what stood before it.",
            Batches::halfDone,
            "batchCreateContacts"),
    BATCH_ERRORS_WITHOUT_PLACE(
            "Errors of a batch do not say which contact.",
            () -> body(200, Places.remove("/errors/each/index")),
            "batchCreateContacts"),

    // Errors

    UNDOCUMENTED_CODE(
            "A status that does not exist is STATUS_NOT_FOUND.",
            () -> body(404, Errors.code("NOT_FOUND", "STATUS_NOT_FOUND")),
            "getStatus",
            "deleteStatus"),
    NOT_FOUND_FOR_VALIDATION(
            "A refused source is NOT_FOUND, with 422.",
            () -> body(422, Errors.code("VALIDATION_ERROR", "NOT_FOUND")),
            "updateSource"),
    FORBIDDEN_FOR_UNAUTHORIZED(
            "Without a token the code is INSUFFICIENT_SCOPE.",
            () -> body(401, Errors.code("UNAUTHORIZED", "INSUFFICIENT_SCOPE")),
            "listMessages"),
    UNAUTHORIZED_FOR_FORBIDDEN(
            "Without the scope the code is UNAUTHORIZED.",
            () -> body(403, Errors.code("INSUFFICIENT_SCOPE", "UNAUTHORIZED")),
            "syncTemplates"),
    VALIDATION_FOR_WRONG_CODE(
            "A wrong one-time code is VALIDATION_ERROR.",
            () -> body(422, Errors.code("INVALID_CODE", "VALIDATION_ERROR")),
            "verifyOtp"),
    CODE_MISSING("Refused groups have no error.code.", () -> body(422, Places.remove("/error/code")), "createGroup"),
    OLD_ERROR_ENVELOPE("Errors have the shape of version 1.", () -> body(404, Errors::oldEnvelope), "getMessage"),
    DETAILS_MISSING(
            "Validation errors do not say which field.",
            () -> body(422, Errors.noDetails("VALIDATION_ERROR")),
            "sendTextMessage"),
    DETAILS_WITHOUT_PATH(
            "Details name ids instead of ids.0.", () -> body(422, Errors::withoutPaths), "batchDeleteContacts"),
    DETAILS_WITHOUT_LISTS(
            "Details have one text per field, no list.", () -> body(422, Errors::firstMessageOnly), "createStatus"),
    ATTEMPTS_REMAINING_MISSING(
            "A wrong code does not say how many attempts are left.",
            () -> body(422, Errors.noDetails("INVALID_CODE")),
            "verifyOtp"),
    ERROR_WITHOUT_META("A missing contact has no meta.", () -> body(404, Places.remove("/meta")), "deleteContact"),

    // What only somebody notices who counts, repeats or looks twice

    OTHER_MESSAGE("Replies about the account say OK.", () -> body(200, Places.set("/message", "OK")), "getAccount"),
    USAGE_STANDS_STILL(
            "The number of contacts used never changes.",
            () -> body(200, Places.set("/data/contacts/current", 4)),
            "getUsage"),
    STATED_LIMIT_NOT_KEPT(
            "One call a minute is allowed, and any number answered.",
            () -> body(
                    200,
                    both(
                            Places.set("/data/limits/api_calls_per_minute/limit", 1),
                            Places.set("/data/limits/api_calls_per_minute/is_unlimited", false))),
            "getPlanLimits"),
    PLAN_LIMIT_HAS_ANOTHER_CODE(
            "Beyond the plan's contacts the code is INSUFFICIENT_SCOPE.",
            () -> body(403, Errors.code("FEATURE_LIMIT_EXCEEDED", "INSUFFICIENT_SCOPE")),
            "createContact"),
    FAR_PAGE_CRASHES("A page beyond all numbers of rows crashes.", Lists::noFarPage, "listStatuses"),
    WILDCARDS_IN_SEARCH(
            "A percent sign in a search stands for any text.",
            () -> query(query -> String.valueOf(query.value("search")).contains("%") ? query.without("search") : query),
            "listGroups"),
    OWN_NAME_REFUSED("A group may not be given the name that it has.", Requests::notItsOwnName, "updateGroup"),
    TEMPLATE_BY_INTERNAL_ID("A template is found by RASL's own id, too.", Lists::templateByInternalId, "getTemplate"),
    USED_SOURCE_DELETED(
            "Deleting a source that a contact has is a success.",
            () -> answers(
                    422,
                    answer -> answer.withStatus(200)
                            .withBody(Json.read(
                                    "{\"success\":true,\"data\":null,\"message\":\"Source deleted successfully\",\"meta\":"
                                            + answer.object().get("meta") + "}"))),
            "deleteSource"),

    // One-time codes

    ANY_CODE_ACCEPTED("Any one-time code is right.", OneTimeCodes::anyCode, "verifyOtp"),
    CODE_ACCEPTED_TWICE("A code is not used up.", OneTimeCodes::again, "verifyOtp"),
    UNSENT_CODE_ACCEPTED("A code is right where none was sent.", OneTimeCodes::unsent, "verifyOtp"),
    ATTEMPTS_WITHOUT_END("Wrong codes are not counted.", OneTimeCodes::attemptsWithoutEnd, "verifyOtp"),
    OTP_STATUS_KNOWS_NOTHING(
            "There is never an active code.",
            () -> body(200, Places.set("/data", Map.of("has_active_otp", false, "message", "No active OTP found"))),
            "getOtpStatus"),
    RESEND_SAYS_NOT_SENT(
            "The reply to resendOtp has no expires_at.",
            () -> body(200, Places.remove("/data/expires_at")),
            "resendOtp");

    private final String description;
    private final Supplier<Mutation> mutation;
    private final Set<String> operations;

    Fault(String description, Supplier<Mutation> mutation, String... operations) {
        this.description = description;
        this.mutation = mutation;
        this.operations = Set.of(operations);
    }

    /** What is wrong, in one sentence. */
    public String description() {
        return description;
    }

    /** The operationIds whose calls it touches; empty for what is no operation. */
    public Set<String> operations() {
        return operations;
    }

    /** What a tester needs beyond one token of the workspace with all scopes, or null. */
    public String needs() {
        return switch (this) {
            case SCOPE_IGNORED, SCOPE_IGNORED_IN_BATCH, REQUIRED_SCOPE_UNNAMED, UNAUTHORIZED_FOR_FORBIDDEN ->
                "a token without the scope";
            case OTHER_TENANT_VISIBLE -> "an id of another workspace";
            case LIMIT_WITHOUT_RETRY_AFTER, LIMIT_WITHOUT_DETAILS -> "a limit to reach";
            case ANY_CODE_ACCEPTED,
                    CODE_ACCEPTED_TWICE,
                    ATTEMPTS_WITHOUT_END,
                    VALIDATION_FOR_WRONG_CODE,
                    ATTEMPTS_REMAINING_MISSING -> "a template for codes, or a code that was sent";
            default -> null;
        };
    }

    /** Whether it also, or only, touches paths and methods that the specification does not list. */
    boolean touchesUnlisted() {
        return this == PUT_TAKEN_FOR_PATCH || this == UNKNOWN_PATH_ANSWERS_HTML;
    }

    /** A new one, which remembers nothing yet. */
    Mutation mutation() {
        return mutation.get();
    }
}
