package io.getrasl.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that Tomcat wants to start with. A sandbox keeps nothing in it, so it is deleted as soon as Tomcat is up: of a process that
 * is killed, none is left behind either.
 */
@Component
class TomcatFolder
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
                ApplicationListener<WebServerInitializedEvent>,
                DisposableBean {

    private @Nullable Path folder;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        try {
            folder = Files.createTempDirectory("rasl-sandbox." + factory.getPort() + ".");
            factory.setBaseDirectory(folder.toFile());
            factory.setDocumentRoot(
                    Files.createDirectory(folder.resolve("documents")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        destroy();
    }

    @Override
    public void destroy() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be deleted", e);
        }
    }
}
