package io.getrasl.sandbox.benchmarks.contender;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What contenders have in common: the specification, and a folder of this run for what they need and print. */
public final class Workshop {

    private final Path project;
    private final Path folder;
    private final Path specification;

    /**
     * @param project the root of this project
     * @param specification the text of the bundle, which is written into a file for them
     */
    public Workshop(Path project, byte[] specification) throws IOException {
        this.project = project;
        this.folder = Files.createDirectories(project.resolve("server-stubs/benchmarks/target/bench"));
        this.specification = Files.write(folder.resolve("rasl-v2.json"), specification);
    }

    Path project() {
        return project;
    }

    /** The bundle, as JSON. */
    Path specification() {
        return specification;
    }

    /** A file or folder of that name, which need not exist. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Of the class path, the jar whose name starts and ends so. */
    static Path jar(String start, String end) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (name.startsWith(start) && name.endsWith(end)) {
                return path.toAbsolutePath();
            }
        }
        throw new IllegalStateException("No " + start + "*" + end + " on the class path");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }
}
