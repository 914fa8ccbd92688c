package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operation that a method and a path stand for.
 *
 * @param endpoint null where no operation listens
 * @param isSure false where servers may well read the path in different ways, so nothing follows from it
 * @param variables what stands in the place of its parameters, decoded
 */
record Route(Endpoint endpoint, boolean isSure, Map<Input, String> variables) {

    static Route of(Ask ask) {
        // What dot segments, encoded slashes and semicolons come to is decided before anybody looks for an operation.
        boolean sure = !ask.path().matches("(?i).*(//|/\\.{1,2}(/|$)|%2e|%2f|%5c|%00|;|\\\\).*")
                && Percent.decode(ask.path(), false).isPresent();
        if (!sure) {
            return new Route(null, false, Map.of());
        }
        List<String> segments = List.of(ask.path().substring(1).split("/", -1));
        Route found = null;
        for (Endpoint endpoint : Endpoint.ALL) {
            Optional<Map<Input, String>> variables = variables(endpoint, segments);
            if (endpoint.operation().method().equals(ask.method()) && variables.isPresent()) {
                // A plain segment goes before a parameter: /contacts/batch is not the contact "batch".
                if (found == null || variables.get().size() < found.variables.size()) {
                    found = new Route(endpoint, true, variables.get());
                }
            }
        }
        return found == null ? new Route(null, true, Map.of()) : found;
    }

    private static Optional<Map<Input, String>> variables(Endpoint endpoint, List<String> segments) {
        List<String> template = endpoint.segments();
        if (template.size() != segments.size()) {
            return Optional.empty();
        }
        Map<Input, String> variables = new LinkedHashMap<>();
        for (int index = 0; index < segments.size(); index++) {
            String expected = template.get(index);
            String value = Percent.decode(segments.get(index), false).orElseThrow();
            if (expected.startsWith("{")) {
                List<Input> inputs = new ArrayList<>(endpoint.inputs("path"));
                inputs.removeIf(input -> !expected.equals('{' + input.name() + '}'));
                variables.put(inputs.get(0), value);
            } else if (!expected.equals(value)) {
                return Optional.empty();
            }
        }
        // An empty segment is no value; whether it is a path at all is a matter of taste, and none that is listed.
        return variables.containsValue("") ? Optional.empty() : Optional.of(variables);
    }

    void check(Findings findings) {
        variables.forEach((input, text) -> ParameterText.check(input, text, findings));
    }
}
