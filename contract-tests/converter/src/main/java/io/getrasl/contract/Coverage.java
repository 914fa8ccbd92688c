package io.getrasl.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what the specification promises and no contract proves. */
public final class Coverage {
    private Coverage() {}

    /** One line for each webhook that no example shows, naming it and its place. */
    public static List<String> webhookGaps(Specification specification) {
        return specification.webhooks().stream()
                .filter(webhook -> webhook.examples().isEmpty())
                .map(webhook -> webhook.name() + " has no example (" + specification.locate(webhook.pointer()) + ')')
                .toList();
    }

    /** One line for each operation, status and error code without a contract, naming it and its place. */
    public static List<String> gaps(Specification specification, Collection<ExampleContract> contracts) {
        List<String> gaps = new ArrayList<>();
        for (Operation operation : specification.operations()) {
            List<ExampleContract> own = contracts.stream()
                    .filter(contract -> contract.operationId().equals(operation.id()))
                    .toList();
            if (own.isEmpty()) {
                gaps.add(operation.id() + " has no contract (" + specification.locate(operation.pointer()) + ')');
                continue;
            }
            for (Operation.Reply reply : operation.replies()) {
                String name = operation.id() + ' ' + reply.status();
                String place = " (" + specification.locate(reply.pointer()) + ')';
                if (own.stream().noneMatch(contract -> contract.status() == reply.status())) {
                    gaps.add(name + " has no contract" + place);
                }
                reply.errorCodes().stream()
                        .filter(code -> own.stream()
                                .noneMatch(contract ->
                                        contract.status() == reply.status() && code.equals(contract.code())))
                        .forEach(code -> gaps.add(name + " has no contract for " + code + place));
            }
        }
        return gaps;
    }
}
