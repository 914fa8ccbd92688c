package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What editors are told about the format is what the sandbox reads and writes. */
class StateSchemaTest extends SandboxTest {

    private static final Path COMMITTED = Path.of("../../docs/state.schema.json");

    private final StateRoutes state = new StateRoutes(SANDBOX);

    @Test
    void theCommittedSchemaIsThatOfTheSandbox() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("curl http://127.0.0.1:8080/_sandbox/state/schema -o docs/state.schema.json")
                .isEqualTo(state.schema().body());
    }

    @Test
    void anExportFitsTheSchema() {
        assertThat(schema().validate(state.export(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatTheSandboxRefusesTheSchemaRefuses() {
        String document = "{\"workspaces\": [{\"contcts\": []}]}";
        assertThat(state.put(document).status()).isEqualTo(422);
        assertThat(schema().validate(document, InputFormat.JSON)).hasSize(1);
    }

    private Schema schema() {
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(state.schema().body());
    }
}
