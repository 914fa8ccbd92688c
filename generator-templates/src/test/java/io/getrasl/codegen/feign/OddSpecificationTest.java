package io.getrasl.codegen.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Feign;
import feign.Response;
import io.getrasl.codegen.Generation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and shapes that are awkward in Java. */
class OddSpecificationTest {

    private static final UUID PART = UUID.fromString("0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40");
    private static final Path RUNTIME = Path.of("../client/src/main/java");

    @TempDir
    private static Path output;

    private static Generation generation;

    @BeforeAll
    static void generate() {
        generation = Generation.of(FeignCodegen.class, "odd.yaml", output);
    }

    private static String model(String name) {
        return generation.source("io.getrasl.client.model." + name);
    }

    private static String webhook(String name) {
        return generation.source("io.getrasl.client.webhook." + name);
    }

    private static String api(String name) {
        return generation.source("io.getrasl.client.api." + name);
    }

    @Test
    void everythingCompilesWithoutAWarning() throws Exception {
        generation.compile(RUNTIME);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"a/b, a%2Fb", "100% & {x}?#, 100%25%20%26%20%7Bx%7D%3F%23", "a+b;c=d, a%2Bb%3Bc%3Dd", "ü, %C3%BC"})
    void pathParameterStaysOneSegment(String id, String encoded) throws Exception {
        assertThat(urlOfDeletePart(id)).isEqualTo("http://odd.example/things/" + encoded + "/parts/" + PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void pathParameterThatLeadsElsewhereIsRefused(String id) {
        assertThatThrownBy(() -> urlOfDeletePart(id)).rootCause().hasMessage("'" + id + "' cannot be part of a path");
    }

    @Test
    void nullIsRefusedInsteadOfLeftOut() {
        assertThatThrownBy(() -> urlOfDeletePart(null))
                .rootCause()
                .hasMessage("thingId of deletePart must not be null");
    }

    /** Calls the generated method with a transport that answers 204. */
    private static String urlOfDeletePart(String id) throws Exception {
        URL[] classes = {generation.compile(RUNTIME).toUri().toURL()};
        AtomicReference<String> url = new AtomicReference<>();
        try (URLClassLoader loader = new URLClassLoader(classes)) {
            Class<?> api = loader.loadClass("io.getrasl.client.api.OddThingsApi");
            Feign.Builder builder = (Feign.Builder) loader.loadClass("io.getrasl.client.RaslFeign")
                    .getMethod("builder")
                    .invoke(null);
            builder.client((request, options) -> {
                url.set(request.url());
                return Response.builder()
                        .request(request)
                        .status(204)
                        .headers(Map.of())
                        .build();
            });
            Object proxy = builder.target(api, "http://odd.example");
            api.getMethod("deletePart", String.class, UUID.class).invoke(proxy, id, PART);
            return url.get();
        }
    }

    @Test
    void modelsLoad() throws Exception {
        Path classes = generation.compile(RUNTIME);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> thing = loader.loadClass("io.getrasl.client.model.Thing");
            assertThat(thing.getMethod("builder").invoke(null)).isNotNull();
        }
    }

    @Test
    void namesThatJavaReservesGetAnUnderscore() {
        assertThat(model("Thing")).contains("public String class_()", "public @Nullable String getClass_()");
    }

    @Test
    void namesOfTheModelItselfAreNotTaken() {
        assertThat(model("Thing")).contains("public @Nullable Long builder_()", "public @Nullable String toJson_()");
    }

    @Test
    void namesThatFallTogetherAreToldApart() {
        assertThat(model("Thing"))
                .contains("OffsetDateTime createdAt()", "LocalDate createdAt_()")
                .contains("@Nullable Boolean hasEmail()", "boolean hasEmail_()");
    }

    @Test
    void mapsListsAndFreeObjectsHaveTheirTypes() {
        assertThat(model("Thing"))
                .contains("@Nullable Map<String, List<String>> labels()")
                .contains("@Nullable Map<String, Thing> byId()")
                .contains("@Nullable Map<String, @Nullable Object> free()")
                .contains("@Nullable Object anything()")
                .contains("@Nullable List<List<Integer>> grid()")
                .contains("public Builder parts(Thing... parts)");
    }

    @Test
    void sensitivePropertiesAreHidden() {
        assertThat(model("Thing")).contains("EMAIL = Property.optional(\"email\", Codecs.STRING).orNull().hidden();");
    }

    @Test
    void enumerationKeepsItsFallbackApart() {
        assertThat(model("Level"))
                .contains("UNKNOWN_ = new Level(\"unknown\")", "N1ST = new Level(\"1st\")")
                .contains("IN_USE = new Level(\"in-use\")", "IN_USE_ = new Level(\"IN_USE\")")
                .contains("default -> Known.UNKNOWN;");
    }

    @Test
    void pathParametersKeepTheirNamesAndTheirSlashes() {
        assertThat(api("OddThingsApi"))
                .contains("@RequestLine(value = \"GET /things/{thing-id}/parts/{class}\", decodeSlash = false)")
                .contains("@Param(value = \"thing-id\", expander = PathSegment.class) String thingId");
    }

    @Test
    void scopeIsThatOfTheOperationElseOfTheDocument() {
        assertThat(api("OddThingsApi"))
                .contains("@Operation(id = \"getPart\")")
                .contains("@Operation(id = \"deletePart\", scope = \"odd:any\")");
    }

    @Test
    void requiredQueryParameterLeavesNoCallWithoutIt() {
        assertThat(api("OddThingsApi"))
                .contains("default @Nullable String getPart(String thingId, UUID class_, GetPartQuery query)")
                .doesNotContain("getPart(String thingId, UUID class_) {");
    }

    @Test
    void replyWithoutBodyIsVoid() {
        assertThat(api("OddThingsApi"))
                .contains("RaslResponse<@Nullable Void> deletePartWithResponse(")
                .contains("default void deletePart(");
    }

    @Test
    void itemsOfAPageMayStandAnywhere() {
        assertThat(api("DefaultApi")).contains("default Page<Thing> listThings(ListThingsQuery query)");
    }

    @Test
    void filtersAreGroupedByField() {
        assertThat(api("GetPartQuery"))
                .contains("public DefaultFilter default_()", "public Builder in(Level... values)")
                .contains("public Builder isNull(boolean value)", "public Builder between(int from, int to)");
    }

    @Test
    void detailsThatTheRuntimeReadsAreNotRepeated() {
        assertThat(generation.source("io.getrasl.client.error.OddException"))
                .contains("class OddException extends RaslRequestException", "public @Nullable Thing thing()")
                .doesNotContain("retryAfter()", "status()");
    }

    @Test
    void operationHasAnOverloadForEachKindOfBody() {
        assertThat(api("DefaultApi"))
                .contains("RaslResponse<NumbersResponse> uploadThingWithResponse(Thing request);")
                .contains(
                        "@Operation(id = \"uploadThing\", scope = \"odd:any\", contentType = \"multipart/form-data\")")
                .contains("RaslResponse<NumbersResponse> uploadThingWithResponse(UploadThingRequest request);")
                .contains("List<Long> uploadThing(UploadThingRequest request)");
    }

    @Test
    void operationOnManyItemsTakesAnyNumber() {
        assertThat(api("DefaultApi"))
                .contains(
                        "default BatchOutcome<Level, LabelsMade> labelThings(String thingId, Collection<Level> class_)")
                .contains("labelThingsInChunks(String thingId, Iterator<Level> class_)");
        assertThat(api("LabelThingsBatching"))
                .contains("(request, items) -> request.class_(items).build()")
                .contains(".totals(\"counts.all\", \"counts.class\", \"extra\")")
                .contains(".indexed(\"left_out\")", ".ordered(\"made\")")
                .contains("ModelPath.of(\"more.go_on\")");
    }

    @Test
    void operationHasAnAsynchronousTwin() {
        assertThat(api("OddThingsAsyncApi"))
                .contains("CompletableFuture<RaslResponse<@Nullable Void>> deletePartWithResponse(")
                .contains("CompletableFuture<@Nullable Void> deletePart(")
                .contains(
                        "CompletableFuture<@Nullable String> getPart(String thingId, UUID class_, GetPartQuery query);");
        assertThat(api("DefaultAsyncApi"))
                .contains("CompletableFuture<AsyncPage<Thing>> listThings(ListThingsQuery query);")
                .contains("CompletableFuture<List<Long>> uploadThing(UploadThingRequest request);");
    }

    @Test
    void argumentsThatCanBeMissingAreChecked() {
        assertThat(generation.source("io.getrasl.client.OddThingsRequests"))
                .contains("GET_PART.path(GET_PART.given(\"thingId\", thingId), GET_PART.given(\"class_\", class_))")
                .contains("GET_PART.given(\"query\", query)");
    }

    @Test
    void formTakesFilesAndIsNotReadFromJson() {
        assertThat(model("UploadThingRequest"))
                .contains("public static UploadThingRequest of(UploadFile file, String class_)")
                .contains("public UploadFile file()")
                .doesNotContain("fromJson", "JsonNode");
    }

    @Test
    void webhookBecomesAnEventAndAMethodOfTheHandler() {
        assertThat(webhook("OddThingWasMade"))
                .contains("record OddThingWasMade(ThingEvent payload) implements WebhookEvent")
                .contains("TYPE = \"odd-thing.was_made\";");
        assertThat(webhook("WebhookHandler"))
                .contains("onOddThingWasMade(Consumer<? super OddThingWasMade> listener)")
                .contains("SIGNATURE_HEADER = \"X-Odd-Signature\";");
    }

    @Test
    void webhookThatDoesNotSayWhatItIsIsRefused(@TempDir Path other) {
        assertThatThrownBy(() -> Generation.of(FeignCodegen.class, "anonymous-webhook.yaml", other))
                .hasStackTraceContaining("the payload of webhook thing.made must have an object at event, "
                        + "with required texts at id and type");
    }

    @Test
    void eventGivesWhatItsPayloadHoldsUnlessTheNameIsTaken() {
        assertThat(webhook("OddThingWasMade"))
                .contains("public @Nullable String class_()", "public @Nullable Thing thing()")
                .doesNotContain("String payload()", "Long type()");
    }

    @Test
    void timesWithMillisecondsAreWrittenSo() {
        assertThat(model("ThingEventInfo")).contains("Property.required(\"at\", Codecs.DATE_TIME_MILLIS)");
    }

    @Test
    void descriptionsCannotEndAComment() {
        assertThat(api("OddThingsApi")).contains("Ends a comment *&#47; with &#64;tags, &lt;b&gt;html&lt;/b&gt;");
    }
}
