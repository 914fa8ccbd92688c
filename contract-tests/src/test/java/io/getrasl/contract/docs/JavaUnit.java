package io.getrasl.contract.docs;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A Java block of a document, made whole so that it compiles. */
final class JavaUnit extends SimpleJavaFileObject {

    /** What a block is made of. */
    enum Form {
        STATEMENTS(" @Override public void run() throws Exception {", "}}"),
        MEMBERS(" @Override public void run() {}", "}");

        private final String start;
        private final String end;

        Form(String start, String end) {
            this.start = start;
            this.end = end;
        }
    }

    private static final Pattern NOT_A_NAME = Pattern.compile("[^A-Za-z0-9]+");

    private final Snippet snippet;
    private final Form form;
    private final String className;
    private final int linesBefore;
    private final String source;

    private JavaUnit(Snippet snippet, Form form, String className, int linesBefore, String source) {
        super(URI.create("snippet:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
        this.snippet = snippet;
        this.form = form;
        this.className = className;
        this.linesBefore = linesBefore;
        this.source = source;
    }

    static JavaUnit of(Snippet snippet, Form form) {
        Setting setting = Setting.of(snippet);
        String simpleName = NOT_A_NAME.matcher(snippet.place()).replaceAll("_");
        List<String> imports = new ArrayList<>();
        List<String> earlier = withoutImports(earlier(snippet), imports);
        List<String> body = withoutImports(snippet.code(), imports);
        String header = "package snippets; " + setting.imports() + " " + String.join(" ", imports) + " public class "
                + simpleName + " extends " + setting.surroundings() + " {" + form.start;
        List<String> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(earlier);
        lines.addAll(body);
        lines.add(form.end);
        String source = inTheSandbox(String.join("\n", lines));
        return new JavaUnit(snippet, form, "snippets." + simpleName, 1 + earlier.size(), source);
    }

    /** The blocks that this one goes on from. */
    private static List<String> earlier(Snippet snippet) {
        if (!snippet.remark().has(Remark.Key.CONTINUES)) {
            return List.of();
        }
        Snippet before = snippet.previous();
        while (before != null && !before.language().equals("java")) {
            before = before.previous();
        }
        if (before == null) {
            throw new AssertionError(snippet.place() + " continues a Java block, but there is none before it");
        }
        List<String> lines = new ArrayList<>(earlier(before));
        lines.addAll(before.code());
        return lines;
    }

    /** Imports go to the head of the class; blank lines keep the numbers. */
    private static List<String> withoutImports(List<String> code, List<String> imports) {
        return code.stream()
                .map(line -> {
                    boolean isImport = line.startsWith("import ");
                    if (isImport) {
                        imports.add(line);
                    }
                    return isImport ? "" : line;
                })
                .toList();
    }

    /** What a reader has in production, or on port 8080, this test has elsewhere. */
    private static String inTheSandbox(String source) {
        String around = "io.getrasl.contract.docs.around.";
        return source.replace("\"http://127.0.0.1:8080/api/v2\"", around + "ClientSurroundings.api()")
                .replace("System.getenv(\"RASL_TOKEN\")", around + "ClientSurroundings.TOKEN")
                .replace("RaslClient.builder()", "RaslClient.builder().baseUrl(" + around + "ClientSurroundings.api())")
                .replace("Path.of(\"", around + "SnippetFiles.of(\"");
    }

    Snippet snippet() {
        return snippet;
    }

    Form form() {
        return form;
    }

    String className() {
        return className;
    }

    /** Where in the document a line of this unit stands. */
    String place(long line) {
        return snippet.place((int) line - linesBefore - 1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
