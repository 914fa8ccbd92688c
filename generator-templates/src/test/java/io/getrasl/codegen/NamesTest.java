package io.getrasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "created_at, CreatedAt, createdAt, CREATED_AT",
        "listContacts, ListContacts, listContacts, LIST_CONTACTS",
        "RATE_LIMIT_EXCEEDED, RateLimitExceeded, rateLimitExceeded, RATE_LIMIT_EXCEEDED",
        "class, Class, class_, CLASS",
        "getClass, GetClass, getClass_, GET_CLASS",
        "X-Request-Id, XRequestId, xRequestId, X_REQUEST_ID",
        "1st, N1st, n1st, N1ST",
        "-, N, n, N"
    })
    void everyFormIsAJavaName(String name, String pascal, String camel, String constant) {
        assertThat(Names.pascal(name)).isEqualTo(pascal);
        assertThat(Names.camel(name)).isEqualTo(camel);
        assertThat(Names.constant(name)).isEqualTo(constant);
    }
}
