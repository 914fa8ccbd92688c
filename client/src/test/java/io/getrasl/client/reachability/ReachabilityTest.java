package io.getrasl.client.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Native images are told of all that the client looks up by name, which is next to nothing. */
class ReachabilityTest {

    private static final String REMEDY = "looked up by name but not told to native images:"
            + " call it directly, or add it to feign/reachability.mustache";

    @Test
    void metadataIsOfTheDocumentedFormat() throws IOException {
        ReachabilityMetadata.ofTheJar().expectDocumentedFormat();
    }

    @Test
    void metadataNamesNothingThatIsNotThere() throws Exception {
        ReachabilityMetadata metadata = ReachabilityMetadata.ofTheJar();

        for (String type : metadata.types().toList()) {
            assertThat(Class.forName(type, false, ReachabilityTest.class.getClassLoader()))
                    .isNotNull();
        }
        for (JsonNode entry : metadata.reflection()) {
            if (entry.path("type").isString()) {
                assertThat(members(Class.forName(entry.path("type").asString())))
                        .containsAll(ReachabilityMetadata.methods(entry));
            }
        }
    }

    @Test
    void clientLooksUpNothingButItsVersionAndOkHttp() throws Exception {
        Set<Access> accesses = of("client");

        assertThat(accesses)
                .as(REMEDY)
                .extracting(Access::subject)
                .containsOnly("io/getrasl/client/build.properties", "okhttp3.OkHttp");
        assertThat(uncovered(accesses)).as(REMEDY).isEmpty();
    }

    @Test
    void metadataCoversInterfacesThatATeamWiresItself() throws Exception {
        assertThat(uncovered(of("feign"))).as(REMEDY).isEmpty();
    }

    @Test
    void metadataCoversMappersThatReadAndWriteModels() throws Exception {
        Set<Access> accesses = of("mapper");

        assertThat(accesses).extracting(Access::member).contains("toJson()");
        assertThat(uncovered(accesses)).as(REMEDY).isEmpty();
    }

    private static List<Access> uncovered(Set<Access> accesses) throws IOException {
        assertThat(accesses).isNotEmpty();
        ReachabilityMetadata metadata = ReachabilityMetadata.ofTheJar();
        return accesses.stream().filter(it -> !metadata.covers(it)).toList();
    }

    /** What a program does that has nothing but what the client brings. */
    private static Set<Access> of(String caller) throws Exception {
        String classPath = Stream.of(
                        location(RaslClient.class),
                        location(EveryOperation.class),
                        Files.readString(Path.of(System.getProperty("rasl.runtime-class-path")))
                                .strip())
                .collect(Collectors.joining(File.pathSeparator));
        return AccessRecorder.run(EveryOperation.class, classPath, caller);
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static Set<String> members(Class<?> type) {
        return Stream.concat(
                        Stream.of(type.getDeclaredMethods())
                                .map(it -> it.getName() + "(" + names(it.getParameterTypes()) + ")"),
                        Stream.of(type.getDeclaredConstructors())
                                .map(it -> "<init>(" + names(it.getParameterTypes()) + ")"))
                .collect(Collectors.toSet());
    }

    private static String names(Class<?>... types) {
        return Stream.of(types).map(Class::getName).collect(Collectors.joining(","));
    }
}
