package io.getrasl.openapi.compat.document;

import io.getrasl.openapi.bundle.Bundler;
import io.getrasl.openapi.compat.java.ClientSurface;
import io.getrasl.openapi.git.Git;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the document that an argument of the command line means: a file, a folder, or a git revision. */
public final class DocumentSource {

    private static final String FOLDER = "openapi";
    private static final String ROOT = "rasl-v2.yaml";

    private final Path folder;
    private final Function<Path, String> show;

    /**
     * A source.
     *
     * @param folder what paths are relative to; git looks for its repository from here
     * @param show   how places name a file
     */
    public DocumentSource(Path folder, Function<Path, String> show) {
        this.folder = folder;
        this.show = show;
    }

    /**
     * Reads a document.
     *
     * @param argument a file, a folder that holds {@code rasl-v2.yaml}, a git revision, or {@code revision:path}
     * @throws IOException if it is none of these, or cannot be read
     */
    public ApiDocument read(String argument) throws IOException {
        Path path = folder.resolve(argument).normalize();
        if (Files.isDirectory(path)) {
            return folder(path, show);
        }
        if (Files.exists(path)) {
            return ApiDocument.read(path, show);
        }
        int colon = argument.indexOf(':');
        String revision = colon < 0 ? argument : argument.substring(0, colon);
        Optional<String> commit = Git.in(folder).commit(revision);
        if (commit.isEmpty()) {
            throw new FileSystemException(argument, null, "there is neither a file nor a git revision of this name");
        }
        return revision(revision, commit.get(), colon < 0 ? FOLDER : argument.substring(colon + 1));
    }

    /** What the client of a git revision shows to Java callers; empty if the argument is none, or it does not say. */
    public Optional<ClientSurface> surface(String argument) {
        if (argument.contains(":") || Files.exists(folder.resolve(argument).normalize())) {
            return Optional.empty();
        }
        Git git = Git.in(folder);
        return git.commit(argument)
                .flatMap(commit -> git.show(commit, ClientSurface.FILE))
                .map(ClientSurface::of);
    }

    /**
     * Reads a document of another revision, without a checkout.
     *
     * @param shown  how places name the revision
     * @param commit the commit
     * @param path   a file or folder in it
     */
    private ApiDocument revision(String shown, String commit, String path) throws IOException {
        Path root = Git.in(folder).root().orElseThrow(() -> new IOException("there is no git repository here"));
        Path zip = Files.createTempFile("rasl-", ".zip");
        try {
            Files.delete(zip);
            String below = path.endsWith(".json") || path.endsWith(".yaml") || path.endsWith(".yml")
                    ? path.contains("/") ? path.substring(0, path.indexOf('/')) : path
                    : path;
            Git.in(root).archive(commit, below, zip);
            try (FileSystem files = FileSystems.newFileSystem(zip, Map.of())) {
                Path document = files.getPath("/").resolve(path);
                Function<Path, String> named =
                        file -> shown + ":" + files.getPath("/").relativize(file.toAbsolutePath());
                return Files.isDirectory(document)
                        ? folder(document, named)
                        : ApiDocument.read(document, named).loaded();
            }
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static ApiDocument folder(Path path, Function<Path, String> show) throws IOException {
        if (!Files.isRegularFile(path.resolve(ROOT))) {
            throw new NoSuchFileException(path.resolve(ROOT).toString());
        }
        Specification specification = SpecificationReader.read(path, show);
        try {
            return ApiDocument.bundled(Bundler.bundle(specification).document());
        } catch (IllegalStateException e) {
            throw new IOException(
                    "the specification in " + show.apply(path) + " cannot be bundled; './rasl check' says why");
        }
    }
}
