package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A {@code module-info}: it finds what it requires among the client and the jars that the client brings. */
final class ModuleSnippet {

    private static final Path CLIENT = Documents.ROOT.resolve("client/target");

    private ModuleSnippet() {}

    static boolean is(Snippet snippet) {
        return snippet.language().equals("java") && snippet.text().matches("(?s)(open )?module \\S+ \\{.*");
    }

    static void verify(Snippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "--module-path", modulePath(), "-d", "target/snippet-module");
        boolean fine = compiler.getTask(messages, null, null, options, null, List.of(source(snippet)))
                .call();
        assertThat(fine).as(snippet.place() + ": " + messages).isTrue();
    }

    private static String modulePath() {
        try {
            String jars =
                    Files.readString(CLIENT.resolve("runtime-class-path.txt")).strip();
            return CLIENT.resolve("classes") + File.pathSeparator + jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Snippet snippet) {
        return new SimpleJavaFileObject(URI.create("snippet:///module-info.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return snippet.text();
            }
        };
    }
}
