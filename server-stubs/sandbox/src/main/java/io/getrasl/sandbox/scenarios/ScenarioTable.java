package io.getrasl.sandbox.scenarios;

import static io.getrasl.sandbox.access.SeededToken.FULL;
import static io.getrasl.sandbox.access.SeededToken.THROTTLED;
import static io.getrasl.sandbox.access.SeededToken.UNSCOPED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.getrasl.sandbox.access.ErrorOnDemand;
import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.sandbox.spec.RequestFields;
import io.getrasl.sandbox.whatsapp.ReservedNumber;
import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that can be had on demand, read from the specification and the seed. Immutable. */
@Component
class ScenarioTable {

    /**
     * How to get an error.
     *
     * @param token what to call with; null for no token at all
     * @param header the value of {@link Scenario#HEADER}; null for none
     * @param phone the number to send to, in the body's field {@code phone}; null where it does not matter
     * @param calls how often to call; the last call gets the error
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"token", "header", "phone", "calls"})
    record Way(
            @Nullable String token,
            @Nullable String header,
            @Nullable String phone,
            int calls) {}

    /** One documented error of one operation, with every way to get it. */
    @JsonPropertyOrder({"operation", "method", "path", "code", "status", "ways"})
    record Error(String operation, String method, String path, ErrorCode code, int status, List<Way> ways) {}

    /** Something else that the header does, on every operation. */
    @JsonPropertyOrder({"header", "meaning"})
    record Fault(String header, String meaning) {}

    /** A number with a meaning. */
    @JsonPropertyOrder({"phone", "meaning"})
    record Number(String phone, String meaning) {}

    /** A token with a meaning. */
    @JsonPropertyOrder({"token", "meaning"})
    record Token(String token, String meaning) {}

    /** The whole table. */
    @JsonPropertyOrder({"header", "errors", "faults", "numbers", "tokens"})
    record Table(String header, List<Error> errors, List<Fault> faults, List<Number> numbers, List<Token> tokens) {}

    private final RequestFields fields;
    private final Table table;

    ScenarioTable(RequestFields fields) {
        this.fields = fields;
        this.table = new Table(
                Scenario.HEADER,
                Operations.all().stream().flatMap(this::errors).toList(),
                faults(),
                Arrays.stream(ReservedNumber.values())
                        .map(each -> new Number("+" + each.phone(), each.meaning()))
                        .toList(),
                Arrays.stream(SeededToken.values())
                        .map(each -> new Token(each.token(), each.purpose()))
                        .toList());
    }

    Table table() {
        return table;
    }

    private Stream<Error> errors(Operation operation) {
        return operation.errorCodes().stream()
                .map(code -> new Error(
                        operation.id(),
                        operation.method(),
                        operation.path(),
                        code,
                        code.status(),
                        ways(operation, code)));
    }

    private List<Way> ways(Operation operation, ErrorCode code) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(ErrorOnDemand.token(code), null, null, 1));
        ways.add(new Way(FULL.token(), "error=" + code, null, 1));
        switch (code) {
            case UNAUTHORIZED -> ways.add(new Way(null, null, null, 1));
            case INSUFFICIENT_SCOPE -> ways.add(new Way(UNSCOPED.token(), null, null, 1));
            case RATE_LIMIT_EXCEEDED -> ways.add(new Way(THROTTLED.token(), null, null, 1));
            default -> {
                if (fields.has(operation.id(), "phone")) {
                    ReservedNumber.leadingTo(code)
                            .ifPresent(number ->
                                    ways.add(new Way(FULL.token(), null, "+" + number.phone(), number.sends())));
                }
            }
        }
        return ways;
    }

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault(
                "delay=500",
                "the work is done, then the reply is held for so many milliseconds, "
                        + ScenarioParser.LONGEST_DELAY_MILLIS + " at most"));
        Arrays.stream(Cut.values())
                .map(each -> new Fault(each.word(), each.meaning()))
                .forEach(faults::add);
        faults.add(new Fault(
                "duplicate", "webhooks of events that the request causes are delivered twice, with one event.id"));
        return faults;
    }
}
