package io.getrasl.contract.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** All Java blocks of the documents, compiled in one run; what does not compile is told apart from the rest. */
final class JavaSnippets {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-parameters", "-Xlint:deprecation,removal,unchecked", "-Xmaxerrs", "1000");

    private final Map<Snippet, JavaUnit> units = new LinkedHashMap<>();
    private final Map<Snippet, List<String>> complaints = new LinkedHashMap<>();
    private final URLClassLoader loader;

    private JavaSnippets(List<Snippet> snippets, Path classes) throws IOException {
        URL[] compiled = {Files.createDirectories(classes).toUri().toURL()};
        this.loader = new URLClassLoader(compiled, JavaSnippets.class.getClassLoader());
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            snippets.forEach(it -> units.put(it, unit(it, files)));
            List<JavaUnit> left = List.copyOf(units.values());
            // Javac writes no class at all where one has an error, so those that have none go again.
            while (!left.isEmpty() && !compile(left, files)) {
                int tried = left.size();
                left = left.stream()
                        .filter(it -> !complaints.containsKey(it.snippet()))
                        .toList();
                if (left.size() == tried) {
                    throw new AssertionError("the compiler refuses the snippets and does not say which");
                }
            }
        }
    }

    /**
     * Compiles.
     *
     * @param classes folder to write to
     */
    static JavaSnippets compiled(List<Snippet> snippets, Path classes) {
        try {
            return new JavaSnippets(snippets, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JavaUnit unit(Snippet snippet) {
        return units.get(snippet);
    }

    /** What the compiler says, each with its place in the document; empty where it compiles. */
    List<String> complaints(Snippet snippet) {
        return complaints.getOrDefault(snippet, List.of());
    }

    Class<?> load(Snippet snippet) throws ClassNotFoundException {
        return loader.loadClass(units.get(snippet).className());
    }

    private static JavaUnit unit(Snippet snippet, StandardJavaFileManager files) {
        JavaUnit statements = JavaUnit.of(snippet, JavaUnit.Form.STATEMENTS);
        JavaUnit members = JavaUnit.of(snippet, JavaUnit.Form.MEMBERS);
        Optional<CompilationUnitTree> parsed = parsed(statements, files);
        boolean does = parsed.isPresent() && doesSomething(parsed.get());
        return does || parsed(members, files).isEmpty() ? statements : members;
    }

    /** Whether there is more than declarations of types, which as statements would do nothing. */
    private static boolean doesSomething(CompilationUnitTree unit) {
        ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
        return type.getMembers().stream()
                .map(MethodTree.class::cast)
                .flatMap(it -> it.getBody().getStatements().stream())
                .anyMatch(it -> !(it instanceof ClassTree));
    }

    /** Empty where it is no Java. */
    private static Optional<CompilationUnitTree> parsed(JavaUnit unit, StandardJavaFileManager files) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, files, diagnostics, OPTIONS, null, List.of(unit));
        try {
            CompilationUnitTree tree = task.parse().iterator().next();
            boolean fine = diagnostics.getDiagnostics().stream().noneMatch(it -> it.getKind() == Diagnostic.Kind.ERROR);
            return fine ? Optional.of(tree) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean compile(List<JavaUnit> left, StandardJavaFileManager files) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean fine =
                COMPILER.getTask(null, files, diagnostics, OPTIONS, null, left).call();
        List<String> elsewhere = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
                continue;
            }
            String message = diagnostic.getMessage(null);
            if (diagnostic.getSource() instanceof JavaUnit unit) {
                complaints
                        .computeIfAbsent(unit.snippet(), it -> new ArrayList<>())
                        .add(unit.place(diagnostic.getLineNumber()) + ": " + message);
            } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                elsewhere.add(message);
            }
        }
        if (!elsewhere.isEmpty()) {
            throw new AssertionError("the snippets cannot be compiled: " + elsewhere);
        }
        return fine;
    }
}
