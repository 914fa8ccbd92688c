package io.getrasl.conformance.http;

import java.util.Optional;

/**
 * What a request says of who sends it.
 *
 * @param header the {@code Authorization} header; empty for none
 * @param shown how reports write it, without the secret
 */
public record Credential(Optional<String> header, String shown) {
    public static final Credential NONE = new Credential(Optional.empty(), "");

    /** A real token, which reports name by a variable. */
    public static Credential token(String token, String variable) {
        return new Credential(Optional.of("Bearer " + token), "Bearer $" + variable);
    }

    /** A header that is no secret. */
    public static Credential header(String header) {
        return new Credential(Optional.of(header), header);
    }
}
