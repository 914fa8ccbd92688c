package io.getrasl.openapi.editor;

import java.util.Map;

/** What editors show beside this API's extensions. */
final class Extensions {

    static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("x-batch", "How many more items than one request takes become several requests with one result."),
            Map.entry("x-caller", "Who makes the call that this example shows."),
            Map.entry(
                    "x-error-catalogue",
                    "All error codes: status, message, description, details, and whether every operation shares it."),
            Map.entry(
                    "x-error-codes",
                    "The error codes that this status can carry. Each has an example of its own name."),
            Map.entry("x-extensible", "Replies may come to hold values that are not listed yet."),
            Map.entry("x-message", "The literal that the reply carries in 'message'."),
            Map.entry(
                    "x-messages",
                    "The documented texts of failed checks, by check: required, type, enum, maxLength, unique ..."),
            Map.entry(
                    "x-pagination",
                    "How this list is paged: the parameters page and size; items, current and last in the reply."),
            Map.entry("x-provenance", "Where this fact comes from. 'inferred' needs x-provenance-reason."),
            Map.entry("x-provenance-reason", "What is inferred, and why."),
            Map.entry("x-replaced-by", "What to use instead of what is deprecated: an operationId, or a name."),
            Map.entry(
                    "x-retry-safe",
                    "A repeat after an ambiguous failure changes nothing. Never on sends and deletions."),
            Map.entry("x-scopes", "The scopes that exist."),
            Map.entry(
                    "x-sensitive",
                    "Personal or secret: never logged, never in toString. false says that it is harmless."),
            Map.entry("x-sparse-of", "The schema of which this is a selection of properties."),
            Map.entry("x-sunset", "The day from which on what is deprecated may be gone, like 2027-12-31."),
            Map.entry("x-timestamp", "How a date-time in a reply is written."),
            Map.entry("x-unbounded", "Why a text that callers send has no limit."),
            Map.entry("x-validated-by-item", "An item that breaks its schema does not fail the request."),
            Map.entry("x-volatile", "JSON pointers to what differs from call to call; * stands for any index."));

    private Extensions() {}
}
