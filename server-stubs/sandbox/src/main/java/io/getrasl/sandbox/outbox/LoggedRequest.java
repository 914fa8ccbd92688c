package io.getrasl.sandbox.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request and its verdict, without anything that its caller wrote but the names of refused fields.
 *
 * @param number counts the requests of this process, from 1
 * @param operation the operationId, null where there is no such operation
 * @param path the template of the path; of no operation, the path without whatever may be a value
 * @param code the code of the error, null for a success
 * @param fields what was refused, by name
 * @param caller which token, by its alias; null where nobody was recognised
 */
record LoggedRequest(
        long number,
        Instant at,
        String method,
        @Nullable String operation,
        String path,
        int status,
        @Nullable String code,
        List<String> fields,
        @Nullable String caller,
        long millis) {}
