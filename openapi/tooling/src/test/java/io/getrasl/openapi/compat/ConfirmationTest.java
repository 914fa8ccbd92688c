package io.getrasl.openapi.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.java.ClientSurface;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    private static final ClientSurface CLIENT = ClientSurface.of("""
            public interface io.getrasl.client.api.ThingsApi
              public default Thing createThing(NewThing)

            public final class io.getrasl.client.model.NewThing extends Model
              public String name()
              public static NewThing of(String, long)
            """);

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /things:
                post:
                  operationId: createThing
                  tags: [things]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }
                  responses: { '204': { description: Created. } }
            components:
              schemas:
                NewThing:
                  type: object
                  required: [name, size]
                  properties: { name: { type: string }, size: { type: integer } }
            """;

    private static Comparison compare(String old, String replacement) {
        return Comparison.of(document(DOCUMENT), document(DOCUMENT.replace(old, replacement)), CorpusCase.TODAY);
    }

    private static ApiDocument document(String text) {
        return ApiDocument.bundled(
                (ObjectNode) new YamlReader("api.yaml").read(text).orElseThrow());
    }

    @Test
    void makesAChangedFactoryABreak() {
        Comparison comparison = compare("[name, size]", "[name]");
        assertThat(comparison.objections()).isEmpty();
        assertThat(comparison.confirmedBy(CLIENT).objections())
                .extracting(Change::sentence)
                .containsExactly(
                        "`NewThing` in requests: the factory method takes name instead of name, size; Java callers that use"
                                + " NewThing.of do not compile, or pass the wrong value, for the client has NewThing.of (`POST /things`)");
    }

    @Test
    void seesThatArgumentsOfAFactoryAreSwapped() {
        String swapped = "{ size: { type: integer }, name: { type: string } }";
        assertThat(compare("{ name: { type: string }, size: { type: integer } }", swapped)
                        .confirmedBy(CLIENT)
                        .verdict())
                .isEqualTo("breaking");
    }

    @Test
    void confirmsWhatTheClientHas() {
        assertThat(compare("createThing", "makeThing").confirmedBy(CLIENT).verdict())
                .isEqualTo("breaking");
    }

    @Test
    void takesNoteOfWhatItDoesNotHave() {
        Comparison comparison = compare("tags: [things]", "tags: [others]").confirmedBy(ClientSurface.of(""));
        assertThat(comparison.verdict()).isEqualTo("additive");
        assertThat(comparison.changes()).extracting(Change::whom).containsExactly("the client has no ThingsApi");
    }

    @Test
    void leavesTheWireAlone() {
        assertThat(compare("{ type: string }", "{ type: boolean }")
                        .confirmedBy(ClientSurface.of(""))
                        .verdict())
                .isEqualTo("breaking");
    }
}
