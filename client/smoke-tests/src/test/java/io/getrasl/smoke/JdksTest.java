package io.getrasl.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {

    @TempDir
    private Path directory;

    private Jdk own;
    private Path toolchains;

    @BeforeEach
    void prepare() throws IOException {
        own = new Jdk(17, Files.createDirectories(directory.resolve("own/jdk")));
        toolchains = directory.resolve("toolchains.xml");
    }

    @Test
    void prefersTheOneOfTheBuild() throws IOException {
        assertThat(jdks(Map.of("JAVA_HOME_17_X64", jdk("other", "17.0.1"))).find(17))
                .contains(own);
    }

    @Test
    void findsWhatIsListed() throws IOException {
        assertThat(jdks(Map.of(Jdks.VARIABLE, jdk("other", "25.0.1"))).find(25)).isPresent();
    }

    @Test
    void refusesAListThatNamesNoJdk() {
        Jdks jdks = jdks(Map.of(Jdks.VARIABLE, directory.resolve("nowhere").toString()));

        assertThatThrownBy(() -> jdks.find(25))
                .hasMessageContaining(Jdks.VARIABLE)
                .hasMessageContaining("nowhere");
    }

    @Test
    void findsWhatBuildServicesAnnounce() throws IOException {
        assertThat(jdks(Map.of("JAVA_HOME_25_X64", jdk("other", "25"))).find(25))
                .isPresent();
    }

    @Test
    void findsMavensToolchains() throws IOException {
        Files.writeString(toolchains, "<toolchains><jdkHome> " + jdk("other", "25.0.1") + "\n</jdkHome></toolchains>");

        assertThat(jdks(Map.of()).find(25)).isPresent();
    }

    @Test
    void findsWhatStandsBesideItsOwn() throws IOException {
        jdk("own/another", "25.0.1");

        assertThat(jdks(Map.of()).find(25)).isPresent();
    }

    @Test
    void passesOverARuntimeWithoutCompiler() throws IOException {
        Files.delete(Path.of(jdk("own/another", "25.0.1"), "bin", "javac"));

        assertThat(jdks(Map.of()).find(25)).isEmpty();
    }

    private Jdks jdks(Map<String, String> environment) {
        return new Jdks(environment, toolchains, own);
    }

    private String jdk(String name, String version) throws IOException {
        Path home = directory.resolve(name);
        Path compiler = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.createFile(compiler);
        compiler.toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Acme\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }
}
