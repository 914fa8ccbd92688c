package io.getrasl.conformance.wrong;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For each fault, calls of a fresh sandbox that show it: the caller, the method, the path and the body, in which an apostrophe stands for
 * a quotation mark.
 */
final class Probes {

    private static final String CONTACT =
            "{'firstname':'Salma','lastname':'Fathy','phone':'+201005550190','type':'lead','source_id':4,'status_id':2";
    private static final String CODE = "{'phone':'+201005550142','purpose':'login','code':";

    private Probes() {}

    static List<String> of(Fault fault) {
        return switch (fault) {
            case CREATE_ANSWERS_200, EMPTY_LIST_AS_NULL -> List.of("full POST /contacts " + CONTACT + "}");
            case CREATE_ANSWERS_202 -> List.of("full POST /groups {'name':'Press'}");
            case BATCH_CREATE_ANSWERS_201, BATCH_CREATED_OFF_BY_ONE ->
                List.of("full POST /contacts/batch {'contacts':[" + CONTACT + "}]}");
            case DELETE_ANSWERS_204 -> List.of("full DELETE /statuses/7");
            case REFUSAL_ANSWERS_400 -> List.of("full POST /sources {}");
            case UNKNOWN_ID_ANSWERS_200, UNDOCUMENTED_CODE -> List.of("full GET /statuses/99");
            case UNKNOWN_ID_ANSWERS_422 -> List.of("full GET /groups/99");
            case NO_TOKEN_ANSWERS_403 -> List.of("nobody GET /templates");
            case PAST_THE_END_ANSWERS_404 -> List.of("full GET /contacts?page=9");
            case UNKNOWN_IN_BATCH_ANSWERS_404 -> List.of("full DELETE /contacts/batch {'ids':[901,99]}");
            case PUT_TAKEN_FOR_PATCH -> List.of("full PUT /contacts/812 {'city':'Giza'}");
            case UNKNOWN_PATH_ANSWERS_HTML -> List.of("full GET /campaigns");
            case PROPERTY_MISSING_IN_LAST_ITEM -> List.of("full GET /contacts");
            case PROPERTY_MISSING_WHEN_NULL -> List.of("full GET /statuses/7");
            case DEEP_PROPERTY_MISSING, CONTENT_TYPE_HTML -> List.of("full GET /account/limits");
            case EMBEDDED_PROPERTY_MISSING -> List.of("full GET /contacts/812?include=groups");
            case ID_AS_TEXT -> List.of("full POST /sources {'name':'Fair'}");
            case COUNTS_AS_TEXT, UNKNOWN_COUNTED_AS_DELETED, BATCH_TOTAL_WITHOUT_FAILED ->
                List.of("full DELETE /contacts/batch {'ids':[812,99]}");
            case PERCENTAGE_AS_TEXT, NOT_IN_THE_ENVELOPE -> List.of("full GET /account/usage");
            case BOOLEAN_AS_NUMBER, VALUE_OUTSIDE_THE_ENUM -> List.of("full GET /contacts/812");
            case SUCCESS_AS_TEXT -> List.of("full GET /auth/templates");
            case NULL_WHERE_NONE_MAY_BE -> List.of("full GET /groups");
            case TEMPLATE_STATUS_IN_LOWER_CASE, POSITIONS_FROM_ZERO -> List.of("full GET /templates");
            case TIME_WITHOUT_ZONE -> List.of("full GET /templates/1184930275112001");
            case TIME_AS_NUMBER -> List.of("full GET /sources");
            case REQUEST_ID_MISSING, NOTICE_BEFORE_THE_BODY, FIELD_TOO_MUCH_DEEP -> List.of("full GET /account");
            case REQUEST_ID_NO_UUID -> List.of("full GET /messages/9101");
            case SUCCESS_IS_FALSE, PATCH_SHOWS_THE_OLD -> List.of("full PATCH /groups/3 {'name':'Press'}");
            case BODY_CUT_SHORT -> List.of("full GET /sources/4");
            case FIELD_TOO_MUCH_IN_LAST_ITEM -> List.of("full GET /messages");
            case FIELD_TOO_MUCH_IN_PAGINATION -> List.of("full GET /statuses");
            case CODE_IN_THE_REPLY ->
                List.of("full POST /auth/send-otp"
                        + " {'phone':'+201005550142','template_name':'login_code','code':'135790'}");
            case TRACE_IN_THE_ERROR -> List.of("full GET /contacts/99");
            case STATUS_CODE_TWICE, DETAILS_WITHOUT_LISTS -> List.of("full POST /statuses {}");

            case PER_PAGE_IGNORED -> List.of("full GET /contacts?per_page=2");
            case PER_PAGE_ABOVE_MAXIMUM -> List.of("full GET /sources?per_page=500");
            case PER_PAGE_ZERO_ACCEPTED -> List.of("full GET /groups?per_page=0");
            case PAGE_IGNORED -> List.of("full GET /sources?per_page=2&page=2");
            case TOTAL_OF_THE_PAGE -> List.of("full GET /messages?per_page=1");
            case LAST_PAGE_TOO_LOW -> List.of("full GET /statuses?per_page=1");
            case POSITION_OF_NOTHING -> List.of("full GET /groups?page=9");
            case FILTER_IGNORED -> List.of("full GET /contacts?filter%5Btype%5D=guest");
            case FILTER_NEGATION_IGNORED -> List.of("full GET /messages?filter%5Bdirection%5D%5Bne%5D=inbound");
            case FILTER_BOUND_EXCLUDED -> List.of("full GET /contacts?filter%5Bstatus_id%5D%5Bgte%5D=2");
            case FILTER_LIST_FIRST_ONLY -> List.of("full GET /templates?filter%5Bstatus%5D%5Bin%5D=PENDING,APPROVED");
            case FILTER_VALUE_UNCHECKED -> List.of("full GET /contacts?filter%5Btype%5D=vip");
            case SORT_REVERSED -> List.of("full GET /groups?sort=-name");
            case SORT_IGNORED -> List.of("full GET /templates?sort=-created_at", "full GET /templates?sort=created_at");
            case SORT_BY_FIRST_FIELD_ONLY ->
                List.of("full PATCH /contacts/812 {'lastname':'Adel'}", "full GET /contacts?sort=lastname,-firstname");
            case SEARCH_IGNORED -> List.of("full GET /statuses?search=won");
            case Q_IGNORED -> List.of("full GET /sources?q=radio");
            case FIELDS_IGNORED -> List.of("full GET /templates?fields=id,status");
            case FIELDS_WITHOUT_ID -> List.of("full GET /contacts?fields=phone");
            case INCLUDE_IGNORED -> List.of("full GET /contacts/812?include=source");

            case NO_TOKEN_ACCEPTED -> List.of("nobody GET /groups");
            case ANY_TOKEN_ACCEPTED -> List.of("stranger GET /account");
            case ANY_TOKEN_DELETES -> List.of("stranger DELETE /sources/8");
            case SCOPE_IGNORED -> List.of("readonly POST /contacts " + CONTACT + "}");
            case REQUIRED_SCOPE_UNNAMED -> List.of("readonly POST /groups {'name':'Press'}");
            case SCOPE_IGNORED_IN_BATCH -> List.of("readonly DELETE /contacts/batch {'ids':[812]}");
            case OTHER_TENANT_VISIBLE -> List.of("full GET /contacts/901");
            case LIMIT_WITHOUT_RETRY_AFTER, LIMIT_WITHOUT_DETAILS -> List.of("throttled GET /contacts");

            case BAD_JSON_ANSWERS_500 -> List.of("full POST /contacts {'firstname':");
            case BAD_JSON_IS_INTERNAL_ERROR -> List.of("full POST /messages/text {'phone' '+201005550142'}");
            case ID_NO_NUMBER_ANSWERS_500 -> List.of("full GET /messages/last");
            case REQUIRED_FIELD_OPTIONAL ->
                List.of("full POST /contacts " + CONTACT.replace("'lastname':'Fathy',", "") + "}");
            case UNKNOWN_FIELD_ACCEPTED -> List.of("full POST /statuses {'name':'Lost','colour':null}");
            case NUMBER_AS_TEXT_ACCEPTED ->
                List.of("full POST /contacts " + CONTACT.replace("'source_id':4", "'source_id':'4'") + "}");
            case IDS_AS_TEXT_ACCEPTED -> List.of("full DELETE /contacts/batch {'ids':['812']}");
            case NUMBER_AS_NAME_ACCEPTED -> List.of("full POST /groups {'name':7}");
            case NULL_ACCEPTED, NOT_FOUND_FOR_VALIDATION -> List.of("full PATCH /sources/4 {'name':null}");
            case EMPTY_TEXT_ACCEPTED -> List.of("full POST /statuses {'name':''}");
            case TEXT_TOO_LONG_ACCEPTED -> List.of("full POST /groups {'name':'" + "n".repeat(256) + "'}");
            case MESSAGE_TOO_LONG_ACCEPTED ->
                List.of("full POST /messages/text {'phone':'+201005550142','message':'" + "m".repeat(4097) + "'}");
            case WRONG_ENUM_ACCEPTED -> List.of("full PATCH /contacts/812 {'type':'vip'}");
            case WRONG_COLOUR_ACCEPTED -> List.of("full PATCH /statuses/2 {'name':'New','color':'blue'}");
            case WRONG_EMAIL_ACCEPTED -> List.of("full PATCH /contacts/812 {'email':'nobody'}");
            case NUMBER_TOO_HIGH_ACCEPTED ->
                List.of("full POST /auth/send-otp"
                        + " {'phone':'+201005550142','template_name':'login_code','code':'1','expiry_minutes':61}");
            case TOO_MANY_BUTTONS_ACCEPTED ->
                List.of("full POST /messages/interactive"
                        + " {'phone':'+201005550142','type':'button','body_text':'Which?','buttons':["
                        + IntStream.range(0, 4)
                                .mapToObj(i -> "{'id':'" + i + "','title':'B" + i + "'}")
                                .collect(Collectors.joining(","))
                        + "]}");
            case UNKNOWN_REFERENCE_ACCEPTED -> List.of("full PATCH /contacts/812 {'source_id':14}");
            case DUPLICATE_PHONE_ACCEPTED -> List.of("full POST /contacts " + CONTACT.replace("190", "142") + "}");
            case DUPLICATE_NAME_ACCEPTED -> List.of("full POST /sources {'name':'Radio'}");
            case CONTENT_TYPE_IGNORED -> List.of("plain POST /statuses {'name':'Lost'}");
            case LARGE_BODY_ACCEPTED ->
                List.of("full POST /contacts " + CONTACT + ",'description':'" + "d".repeat(1 << 20) + "'}");
            case BATCH_DELETE_LIMIT_IGNORED -> List.of("full DELETE /contacts/batch {'ids':[" + numbers(101) + "]}");
            case BATCH_CREATE_LIMIT_IGNORED ->
                List.of("full POST /contacts/batch {'contacts':["
                        + IntStream.range(0, 101)
                                .mapToObj(i -> CONTACT.replace("190'", "190" + i + "'") + "}")
                                .collect(Collectors.joining(","))
                        + "]}");
            case EMPTY_BATCH_ACCEPTED -> List.of("full DELETE /contacts/batch {'ids':[]}");

            case DELETE_DELETES_NOTHING -> List.of("full DELETE /contacts/812", "full GET /contacts/812");
            case DELETE_LEAVES_IT_IN_THE_LIST -> List.of("full DELETE /groups/9", "full GET /groups");
            case DELETED_TWICE -> List.of("full DELETE /sources/8", "full DELETE /sources/8");
            case STALE_RECORD ->
                List.of("full GET /contacts/812", "full PATCH /contacts/812 {'city':'Giza'}", "full GET /contacts/812");
            case STALE_LIST -> List.of("full GET /sources", "full POST /sources {'name':'Fair'}", "full GET /sources");
            case PATCH_NOT_KEPT -> List.of("full PATCH /statuses/2 {'name':'Fresh'}", "full GET /statuses/2");
            case PATCH_EMPTIES_THE_REST -> List.of("full PATCH /contacts/812 {'firstname':'Leila'}");
            case PATCH_IGNORES_NULL -> List.of("full PATCH /contacts/812 {'city':null}");
            case CREATE_DROPS_THE_CITY -> List.of("full POST /contacts " + CONTACT + ",'city':'Giza'}");
            case CREATE_DROPS_THE_GROUPS -> List.of("full POST /contacts " + CONTACT + ",'groups':[3]}");
            case SENT_BUT_NOT_LISTED ->
                List.of("full POST /messages/text {'phone':'+201005550142','message':'Hello'}", "full GET /messages");
            case MEMBERS_COUNTED_TWICE -> List.of("full POST /groups/3/contacts {'contact_ids':[812,814]}");
            case STRANGERS_COUNTED_AS_REMOVED -> List.of("full DELETE /groups/3/contacts {'contact_ids':[812,814]}");
            case MEMBERS_NOT_ADDED ->
                List.of("full POST /groups/3/contacts {'contact_ids':[814]}", "full GET /contacts/814");

            case BATCH_DELETE_LEAVES_THE_LAST ->
                List.of("full DELETE /contacts/batch {'ids':[814,815]}", "full GET /contacts/815");
            case BATCH_CREATE_LOSES_THE_LAST ->
                List.of(
                        "full POST /contacts/batch {'contacts':[" + CONTACT + "}," + CONTACT.replace("190", "191")
                                + "}]}",
                        "full GET /contacts/1002");
            case BATCH_CREATE_HALF_DONE ->
                List.of(
                        "full POST /contacts/batch {'contacts':[" + CONTACT
                                + "},{}],'options':{'continue_on_error':false}}",
                        "full GET /contacts/1001");
            case BATCH_ERRORS_WITHOUT_PLACE -> List.of("full POST /contacts/batch {'contacts':[{}]}");

            case FORBIDDEN_FOR_UNAUTHORIZED -> List.of("nobody GET /messages");
            case UNAUTHORIZED_FOR_FORBIDDEN -> List.of("unscoped POST /templates/sync");
            case VALIDATION_FOR_WRONG_CODE, ATTEMPTS_REMAINING_MISSING, ANY_CODE_ACCEPTED ->
                List.of("full POST /auth/verify " + CODE + "'000000'}");
            case CODE_MISSING -> List.of("full POST /groups {}");
            case OLD_ERROR_ENVELOPE -> List.of("full GET /messages/99");
            case DETAILS_MISSING -> List.of("full POST /messages/text {}");
            case DETAILS_WITHOUT_PATH -> List.of("full DELETE /contacts/batch {'ids':['812']}");
            case ERROR_WITHOUT_META -> List.of("full DELETE /contacts/99");

            case CODE_ACCEPTED_TWICE ->
                List.of("full POST /auth/verify " + CODE + "'408213'}", "full POST /auth/verify " + CODE + "'408213'}");
            case UNSENT_CODE_ACCEPTED ->
                List.of("full POST /auth/verify {'phone':'+201005550142','purpose':'another','code':'408213'}");
            case ATTEMPTS_WITHOUT_END ->
                List.of("full POST /auth/verify " + CODE + "'0'}", "full POST /auth/verify " + CODE + "'1'}");
            case OTP_STATUS_KNOWS_NOTHING ->
                List.of("full POST /auth/status {'phone':'+201005550142','purpose':'login'}");
            case OTHER_MESSAGE -> List.of("full GET /account");
            case USAGE_STANDS_STILL -> List.of("full GET /account/usage");
            case STATED_LIMIT_NOT_KEPT -> List.of("full GET /account/limits");
            case PLAN_LIMIT_HAS_ANOTHER_CODE ->
                List.of("limited POST /contacts "
                        + CONTACT.replace("'source_id':4,'status_id':2", "'source_id':24,'status_id':22") + "}");
            case FAR_PAGE_CRASHES -> List.of("full GET /statuses?page=2147483647");
            case WILDCARDS_IN_SEARCH -> List.of("full GET /groups?search=%25%25");
            case OWN_NAME_REFUSED -> List.of("full PATCH /groups/3 {'name':'VIP'}");
            case TEMPLATE_BY_INTERNAL_ID -> List.of("full GET /templates/301");
            case USED_SOURCE_DELETED -> List.of("full DELETE /sources/4");
            case RESEND_SAYS_NOT_SENT ->
                List.of("full POST /auth/resend"
                        + " {'phone':'+201005550142','purpose':'login','template_name':'login_code'}");
        };
    }

    private static String numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
