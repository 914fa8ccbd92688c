package io.getrasl.codegen.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the corners of a specification. */
class SpringCodegenTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void generate() throws IOException {
        String yaml;
        try (var stream = SpringCodegenTest.class.getResourceAsStream("/spring/corners.yaml")) {
            yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        OpenAPI document = new OpenAPIV3Parser().readContents(yaml).getOpenAPI();
        SpringCodegen codegen = new SpringCodegen();
        codegen.setOutputDir(folder.toString());
        codegen.setOpenAPI(document);
        codegen.processOpenAPI(document);
    }

    @Test
    void writesNothingThatIsNoJava() {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SyntaxErrors.of(file)).isEmpty());
    }

    @Test
    void writesOneInterfacePerTag() {
        assertThat(source("api/OddThingsApi"))
                .contains("ClassReply createClass(@PathVariable(\"class\") int class_, "
                        + "@RequestParam(name = \"dry_run\", required = false) boolean dryRun, "
                        + "@RequestParam(name = \"since\", required = false) @Nullable OffsetDateTime since, "
                        + "@RequestParam(name = \"tags\", required = false) List<String> tags, "
                        + "@Valid @RequestBody CreateClassRequest request);")
                .contains("@RequiredScope(\"classes:write\")")
                .contains("void deleteThings();");
    }

    @Test
    void writesAMethodForEachContentTypeOfABody() {
        assertThat(source("api/OddThingsApi"))
                .contains("@PostMapping(\"/things\")\n    void uploadThing(@Valid @RequestBody Nested request);")
                .contains("@PostMapping(path = \"/things\", consumes = \"multipart/form-data\")\n"
                        + "    void uploadThing(@Valid @ModelAttribute UploadThingRequest request);");
        assertThat(source("Operations")).contains("List.of(\"application/json\", \"multipart/form-data\")");
    }

    @Test
    void letsNoDescriptionEndItsComment() {
        assertThat(source("api/OddThingsApi")).contains("*&#47; and opens no &lt;tag&gt;.");
    }

    @Test
    void keepsBracesInCodeWhereTheyAreClosed() {
        assertThat(source("api/OddThingsApi")).contains("Keeps {@code {{1}}}, but not {@code )(}.");
    }

    @Test
    void copiesWhatCouldChange() {
        assertThat(source("model/ClassReply")).contains("extra = Values.copyOrNull(extra);");
    }

    @Test
    void saysThatAnOperationIsDeprecatedWithoutForcingItsImplementationToSaySo() {
        assertThat(source("api/OddThingsApi"))
                .contains("marks this operation as deprecated")
                .doesNotContain("@Deprecated");
    }

    @Test
    void takesConstraintsThroughReferences() {
        assertThat(component("phone"))
                .contains("@TextLength(max = 20, message = \"At most \\\\{max\\\\} of 20 \\\\$ signs\")");
    }

    @Test
    void distinguishesNullWhereItIsAllowed() {
        assertThat(component("note")).contains("@WireProperty(required = true)", "JsonNullable<@Nullable String> note");
    }

    @Test
    void demandsTextsOfALength() {
        assertThat(component("class_"))
                .contains("@JsonProperty(\"class\")")
                .contains("@NotEmpty(message = \"This field is required\")")
                .contains("@TextLength(min = 3, message = \"Must be at least 3 characters\")");
    }

    @Test
    void checksTheItemsOfLists() {
        assertThat(component("codes"))
                .contains("@Size(min = 1, message = \"Must hold at least 1 item\")")
                .contains("List<@TextLength(max = 5, message = \"Must be at most 5 characters\") "
                        + "@Pattern(regexp = \"(?s).*(?:[a-z]+).*\"");
    }

    @Test
    void checksWhatIsNested() {
        assertThat(component("nested")).contains("List<@Valid Nested>");
    }

    @Test
    void leavesItemsThatAreJudgedOneByOneAsTheyAre() {
        assertThat(component("parts")).contains("List<JsonNode>");
    }

    @Test
    void givesATypeToValuesThatAreListedInPlace() {
        assertThat(source("model/CreateClassRequestColour")).contains("DARK_RED(\"dark-red\")", "N2ND(\"2nd\")");
        assertThat(component("days")).contains("List<CreateClassRequestDays>");
    }

    @Test
    void setsDefaults() {
        assertThat(source("model/CreateClassRequest"))
                .contains("colour = Values.orElse(colour, CreateClassRequestColour.of(\"dark-red\"));");
    }

    @Test
    void handsOutTheTextsOfForeignChecks() {
        assertThat(source("model/CreateClassRequest")).contains("SECRET_UNIQUE = \"Is \\\"taken\\\"\";");
    }

    @Test
    void marksModelsThatTakeUnknownProperties() {
        assertThat(source("model/Nested")).contains("@JsonIgnoreProperties(ignoreUnknown = true)");
        assertThat(source("model/CreateClassRequest")).doesNotContain("JsonIgnoreProperties");
    }

    @Test
    void boundsNumbers() {
        assertThat(source("model/Nested"))
                .contains("@DecimalMin(value = \"0\", message = \"Must be at least 0\")")
                .contains("@DecimalMax(value = \"1.5\", inclusive = false, message = \"Must be less than 1.5\")");
    }

    @Test
    void masksWhatIsSensitive() {
        assertThat(source("model/ClassReply")).contains("+ \", token=***\"");
    }

    @Test
    void makesConstantsNoComponents() {
        assertThat(source("model/ClassReply")).contains("public String kind() {\n        return \"class\";");
    }

    @Test
    void writesNoEnvelopes() {
        assertThat(folder.resolve("src/main/java/io/getrasl/server/model/ClassResponse.java"))
                .doesNotExist();
    }

    @Test
    void givesTypedDetailsToExceptions() {
        assertThat(source("error/TeapotException"))
                .contains("public TeapotException(int volume, @Nullable String lid)")
                .contains("details.put(\"volume\", volume);");
    }

    @Test
    void takesTheBasePathFromTheFirstServer() {
        assertThat(source("Operations")).contains("BASE_PATH = \"/base/v1\";");
    }

    @Test
    void letsAReplyTellNullFromNothingWhereBothAreAllowed() {
        assertThat(reply("label")).contains("JsonNullable<@Nullable String> label");
    }

    @Test
    void takesAReferenceThatMayBeNull() {
        assertThat(reply("before")).contains("JsonNullable<@Nullable Nested> before");
        assertThat(source("model/ClassReply")).contains("@param before Former.");
    }

    @Test
    void writesMillisecondsWhereTheSpecificationSaysSo() {
        assertThat(reply("at"))
                .contains("@JsonSerialize(using = MillisecondsSerializer.class) @Nullable OffsetDateTime");
    }

    @Test
    void listsWebhooksWithTheirPayload() {
        assertThat(source("WebhookEvent"))
                .contains("/** A thing was made. */\n    THING_MADE(\"thing.made\", ThingEvent.class);")
                .contains("SIGNATURE_HEADER = \"X-Signature\";");
        assertThat(source("model/ThingEvent")).contains("record ThingEvent(");
    }

    @Test
    void takesFilesInForms() {
        assertThat(source("model/UploadThingRequest"))
                .contains("@NotNull(message = \"A file is required\") @Nullable UploadedFile file");
    }

    @Test
    void describesParameters() {
        assertThat(source("Operations"))
                .contains("Parameter.named(\"class\", Parameter.Kind.INT).required().max(9)")
                .contains("Parameter.named(\"dry_run\", Parameter.Kind.BOOLEAN).preset(\"false\")")
                .contains("Parameter.named(\"tags\", Parameter.Kind.STRING).list(0, 3)");
    }

    private static String component(String name) {
        return component("CreateClassRequest", name);
    }

    private static String reply(String name) {
        return component("ClassReply", name);
    }

    private static String component(String model, String name) {
        return source("model/" + model)
                .lines()
                .filter(line -> line.matches(".* " + name + "[,)]"))
                .findFirst()
                .orElseThrow();
    }

    private static String source(String name) {
        try {
            return Files.readString(folder.resolve("src/main/java/io/getrasl/server/" + name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
