package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our validator and an established one agree on every value, whatever the schema. */
class SecondOpinionTest {

    private static final int SCHEMAS = 1500;
    private static final int VALUES_PER_SCHEMA = 20;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @Test
    void agreesOnGeneratedSchemasAndValues() {
        GeneratedJson generated = new GeneratedJson(new Random(20261123));
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < SCHEMAS; i++) {
            String schema = generated.schema(3);
            Schema theirs = REGISTRY.getSchema(MAPPER.readTree(schema));
            Node ours = node(schema);
            for (int j = 0; j < VALUES_PER_SCHEMA; j++) {
                String value = generated.value(3);
                boolean valid = isValid(theirs, value);
                refused += valid ? 0 : 1;
                if (fits(ours, value) != valid) {
                    disagreements.add((valid ? "we refuse " : "we take ") + value + " by " + schema);
                }
            }
        }
        assertThat(disagreements).isEmpty();
        // A generator whose values always or never fit would prove nothing.
        assertThat(refused).isBetween(SCHEMAS * VALUES_PER_SCHEMA / 10, SCHEMAS * VALUES_PER_SCHEMA * 9 / 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date-time | 2026-03-02T09:15:30Z",
                "date-time | 2026-03-02T09:15:30.123+05:30",
                "date-time | 2026-03-02 09:15:30Z",
                "date-time | 2026-03-02T09:15Z",
                "date-time | 2026-03-02T09:15:30",
                "date-time | 2026-02-30T09:15:30Z",
                "date-time | 2026-03-02T25:15:30Z",
                "date | 2026-03-02",
                "date | 2026-3-2",
                "date | 2026-02-29",
                "date | 2028-02-29",
                "date | 02.03.2026",
                "time | 09:15:30Z",
                "time | 09:15:30",
                "time | 24:00:00Z",
                "uuid | 5d0a9a0e-7f3b-4c54-8a4e-9be1d1a4c7f2",
                "uuid | 5d0a9a0e7f3b4c548a4e9be1d1a4c7f2",
                "uuid | x",
                "email | a@example.com",
                "email | a.example.com",
                "email | a@@example.com",
                "ipv4 | 127.0.0.1",
                "ipv4 | 127.0.0",
                "ipv4 | 256.0.0.1",
                "ipv4 | 1.2.3.4.",
                "ipv6 | ::1",
                "ipv6 | 2001:db8::1",
                "ipv6 | 2001:db8:::1",
                "ipv6 | 1:2:3:4:5:6:7:8",
                "ipv6 | 1:2:3:4:5:6:7",
                "ipv6 | ::ffff:1.2.3.4",
                "ipv6 | 12345::",
                "hostname | example.com",
                "hostname | -example.com",
                "hostname | ex ample",
                "uri | https://example.com/a?b#c",
                "uri | /a",
                "uri | not a uri",
                "uri | urn:isbn:1"
            })
    void agreesOnFormats(String format, String text) {
        String schema = "{\"type\":\"string\",\"format\":\"" + format + "\"}";
        String value = "\"" + text + "\"";

        assertThat(fits(node(schema), value)).isEqualTo(isValid(REGISTRY.getSchema(MAPPER.readTree(schema)), value));
    }

    private static boolean isValid(Schema schema, String value) {
        JsonNode node = MAPPER.readTree(value);
        return schema.validate(node).isEmpty();
    }

    private static boolean fits(Node schema, String value) {
        ObjectNode document = (ObjectNode) node("{\"openapi\":\"3.1.0\"}");
        Subject subject = new Subject(Place.startOf("value"), "the value", node(value));
        return new Mismatches(document, Traffic.NONE).fits(subject, schema);
    }

    private static Node node(String json) {
        return new YamlReader("generated").read(json).orElseThrow();
    }
}
