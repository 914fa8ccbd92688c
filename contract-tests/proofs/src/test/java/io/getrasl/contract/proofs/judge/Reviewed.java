package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Schema;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Where more than the schemas decides. Everything that the specification says by itself is taken from it; the rest stands here, with
 * its source, to be read by whoever doubts a proof.
 */
final class Reviewed {

    /** Checks of records: their documented texts stand in the specification, beside the property that they are about. */
    private static final Set<String> RECORD_CHECKS = Set.of("exists", "unique");

    /** Codes of requests that were carried out as far as they could, so that something is remembered of them. */
    static final Set<String> CODES_THAT_LEAVE_A_TRACE = Set.of(
            "INVALID_CODE",
            "MAX_ATTEMPTS_EXCEEDED",
            "MESSAGE_SEND_FAILED",
            "OTP_EXPIRED",
            "OTP_NOT_FOUND",
            "RATE_LIMIT_EXCEEDED");

    private static final DocumentedRefusals DOCUMENTED = new DocumentedRefusals();

    /**
     * A refusal that no schema can express.
     *
     * @param field which fields, as a pattern
     * @param text what is said, as a pattern
     * @param source where it is documented
     */
    private record Rule(String field, String text, String source) {}

    private static final List<Rule> RULES = List.of(
            new Rule("phone", "Must be a phone number with country code", "description of phone: with country code"),
            new Rule(
                    "media_url|media_file|filename|header_.*",
                    "(An image|A document|A video|Audio) must be one of: .*",
                    "description of SendMediaMessageRequest"),
            new Rule(
                    ".*_url",
                    "Must be an address that begins with https:// or http://",
                    "description: where RASL fetches the file"),
            new Rule(
                    "buttons|list_button_text|sections",
                    "Only an interactive message of type (list|button) has this",
                    "descriptions of buttons, list_button_text and sections"),
            new Rule("sections", "At most 10 rows fit in a message, .*", "description of sections"),
            new Rule(
                    "auto_generate_otp",
                    "Only a template of the category AUTHENTICATION carries a code",
                    "description of auto_generate_otp"),
            new Rule("otp_field_number", "This template has no such field", "description of otp_field_number"),
            new Rule("header_.*|field_.*|button_.*", "This template needs a .*", "description of each field"),
            new Rule("message", "Must be at most 4096 characters when its merge fields are replaced", "description"),
            new Rule("contact.groups", "Must be ids of groups, separated by commas", "description of groups"),
            new Rule(
                    "contact.assigned_id|assigned_id",
                    "This user does not exist or is not your account's",
                    "description of assigned_id"),
            new Rule("additional_params", "This template needs a value for .*", "description of additional_params"));

    private Reviewed() {}

    /** Whether a request that fits its schema may be refused with this text all the same. */
    static boolean allows(Endpoint endpoint, String field, String text) {
        return DOCUMENTED.contain(endpoint, field, text)
                || endpoint.bodies().values().stream()
                        .anyMatch(body -> isSaidThere(body, List.of(field.split("\\.")), text))
                || RULES.stream()
                        .anyMatch(rule -> Pattern.matches(rule.field, field) && Pattern.matches(rule.text, text));
    }

    /** Whether the text is the documented one of a check that schemas cannot make, or the item is judged by itself. */
    private static boolean isSaidThere(Schema schema, List<String> path, String text) {
        if (saysAny(schema, RECORD_CHECKS, text)) {
            return true;
        }
        if (path.isEmpty()) {
            return false;
        }
        String step = path.get(0);
        Schema next = step.matches("[0-9]+")
                ? schema.items().orElse(null)
                : schema.properties().get(step);
        if (next == null) {
            return false;
        }
        boolean conditional = !schema.required().contains(step) && saysAny(next, Set.of("required"), text);
        boolean itemByItem = next.node().path("x-validated-by-item").asBoolean(false) && path.size() > 1;
        return conditional || itemByItem || isSaidThere(next, path.subList(1, path.size()), text);
    }

    private static boolean saysAny(Schema schema, Set<String> checks, String text) {
        JsonNode messages = schema.node().path("x-messages");
        return checks.stream()
                .anyMatch(check -> messages.path(check).asString("").equals(text));
    }

    /** ADR 3: values are not converted, so 1.0 is no integer here although JSON Schema takes it for one. */
    static void openIntegers(JsonNode value, Findings findings) {
        if (value.isNumber() && !value.isIntegralNumber()) {
            findings.open("a whole number with a fraction or an exponent");
        }
        value.forEach(child -> openIntegers(child, findings));
    }
}
