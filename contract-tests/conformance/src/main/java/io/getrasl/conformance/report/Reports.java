package io.getrasl.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a result in each form. */
public final class Reports {
    private final Result result;

    public Reports(Result result) {
        this.result = result;
    }

    /** For people, in lines. */
    public String text() {
        return new TextReport(result).render();
    }

    /** For programs: the counts, and every check that did not pass. */
    public String json() {
        return new JsonReport(result).render();
    }

    /**
     * Writes all forms into a folder, which is made where it is missing.
     *
     * @throws IOException when that cannot be done
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.txt"), text());
        Files.writeString(folder.resolve("summary.json"), json());
        Files.writeString(folder.resolve("junit.xml"), new JUnitReport(result).render());
        Files.writeString(folder.resolve("report.html"), new HtmlReport(result).render());
    }
}
