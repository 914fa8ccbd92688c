package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the client with nothing but what it brings along. */
class WithoutOkHttpTest {

    private URLClassLoader loader;

    @BeforeEach
    void load() throws IOException {
        List<URL> classPath = new ArrayList<>();
        classPath.add(RaslClient.class.getProtectionDomain().getCodeSource().getLocation());
        for (Path jar : RuntimeClassPath.jars()) {
            classPath.add(url(jar));
        }
        loader = new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    @AfterEach
    void unload() throws IOException {
        loader.close();
    }

    private Object builder() throws ReflectiveOperationException {
        Object builder = loader.loadClass(RaslClient.class.getName())
                .getMethod("builder")
                .invoke(null);
        return builder.getClass().getMethod("token", String.class).invoke(builder, Fixtures.TOKEN);
    }

    @Test
    void clientIsBuiltOnTheJdk() throws ReflectiveOperationException {
        Object builder = builder();

        assertThat(builder.getClass().getMethod("build").invoke(builder))
                .hasToString("RaslClient[" + RaslClient.DEFAULT_BASE_URL + "]");
    }

    @Test
    void choosingOkHttpSaysWhatIsMissing() throws ReflectiveOperationException {
        Object builder = builder();
        Class<?> engine = loader.loadClass(HttpEngine.class.getName());

        assertThatThrownBy(() -> builder.getClass()
                        .getMethod("httpEngine", engine)
                        .invoke(builder, engine.getEnumConstants()[HttpEngine.OKHTTP.ordinal()]))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("com.squareup.okhttp3:okhttp-jvm");
    }
}
