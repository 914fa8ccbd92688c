package io.getrasl.openapi.compat.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSurfaceTest {

    private static ClientSurface recorded() throws IOException {
        return ClientSurface.of(Files.readString(Path.of("../..").resolve(ClientSurface.FILE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ContactsApi",
                "ContactsApi.listContacts",
                "Contact.email",
                "ContactType.LEAD",
                "BatchDeleteContactsRequest.of"
            })
    void knowsWhatCallersSee(String symbol) throws IOException {
        assertThat(recorded().has(symbol)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", "ContactsApi.listPeople", "Contact.nothing", "listContacts"})
    void knowsNothingElse(String symbol) throws IOException {
        assertThat(recorded().has(symbol)).isFalse();
    }
}
