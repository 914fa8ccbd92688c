package io.getrasl.contract.check;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came over the wire.
 *
 * @param status HTTP status
 * @param header the value of a header by its name
 * @param body the body as text, empty for none
 */
public record Reply(int status, Function<String, Optional<String>> header, String body) {}
