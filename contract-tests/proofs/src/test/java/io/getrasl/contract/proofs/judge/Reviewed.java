package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Schema;
import java.util.List;
import java.util.Optional;
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
    static final Set<String> CODES_THAT_LEAVE_A_TRACE =
            Set.of("INVALID_CODE", "MAX_ATTEMPTS_EXCEEDED", "MESSAGE_SEND_FAILED", "OTP_EXPIRED", "OTP_NOT_FOUND");

    /**
     * A refusal that no schema can express.
     *
     * @param operation which operations, as a pattern of their ids
     * @param field which fields, as a pattern
     * @param text what is said, as a pattern
     * @param source where it is documented
     */
    private record Rule(String operation, String field, String text, String source) {}

    private static final List<Rule> RULES = List.of();

    private Reviewed() {}

    /** The rule by which a request that fits its schema is refused all the same; empty where there is none. */
    static Optional<String> reason(Endpoint endpoint, String field, String text) {
        for (Schema body : endpoint.bodies().values()) {
            if (isRecordCheck(body, List.of(field.split("\\.")), text)) {
                return Optional.of("the specification's own text for this field");
            }
        }
        return RULES.stream()
                .filter(rule -> Pattern.matches(rule.operation, endpoint.id())
                        && Pattern.matches(rule.field, field)
                        && Pattern.matches(rule.text, text))
                .map(Rule::source)
                .findFirst();
    }

    private static boolean isRecordCheck(Schema schema, List<String> path, String text) {
        for (String check : RECORD_CHECKS) {
            if (schema.node().path("x-messages").path(check).asString("").equals(text)) {
                return true;
            }
        }
        if (path.isEmpty()) {
            return false;
        }
        Schema next = path.get(0).matches("[0-9]+")
                ? schema.items().orElse(null)
                : schema.properties().get(path.get(0));
        return next != null && isRecordCheck(next, path.subList(1, path.size()), text);
    }

    /** ADR 3: values are not converted, so 1.0 is no integer here although JSON Schema takes it for one. */
    static void openIntegers(JsonNode value, Findings findings) {
        if (value.isNumber() && !value.isIntegralNumber()) {
            findings.open("a whole number with a fraction or an exponent");
        }
        value.forEach(child -> openIntegers(child, findings));
    }
}
