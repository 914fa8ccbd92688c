package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Credential;
import java.util.Optional;

/**
 * What the caller allows and gives besides address and token.
 *
 * @param irreversible whether to do what cannot be undone: send messages and codes, synchronise templates
 * @param refusal why not, where not
 * @param recipient phone number that may be written to; empty for numbers that nobody has
 * @param unscoped a token that lacks scopes
 * @param other a token of another workspace
 * @param throttled a token that has used up its requests
 * @param full a token of a workspace whose plan is used up
 * @param keep whether to leave what was created
 * @param quick whether to try fewer wrong values of each property
 */
public record Settings(
        boolean irreversible,
        String refusal,
        Optional<String> recipient,
        Optional<Credential> unscoped,
        Optional<Credential> other,
        Optional<Credential> throttled,
        Optional<Credential> full,
        boolean keep,
        boolean quick) {}
