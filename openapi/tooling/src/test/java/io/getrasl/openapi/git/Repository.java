package io.getrasl.openapi.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A git repository for one test, independent of what the machine's git is set up to do. */
public final class Repository {

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder a repository. */
    public static Repository in(Path folder) {
        Repository repository = new Repository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        repository.git("config", "user.name", "Test");
        repository.git("config", "user.email", "test@example.com");
        repository.git("config", "commit.gpgsign", "false");
        repository.git("config", "tag.gpgsign", "false");
        return repository;
    }

    /** Commits everything in the folder and returns the commit. */
    public String commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--message", message);
        return git("rev-parse", "HEAD");
    }

    /** Writes a file. */
    public Repository with(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command and returns what it prints. */
    public String git(String... arguments) {
        try {
            return Git.in(folder).command(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
