package io.getrasl.openapi.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Notices changes of files in a folder and below it. Not thread-safe. */
final class FileChanges implements Closeable {

    private static final Set<String> IGNORED = Set.of("target", "node_modules", ".git");

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FileChanges(WatchService service) {
        this.service = service;
    }

    /**
     * Starts to watch.
     *
     * @throws IOException if the system cannot watch the folder
     */
    static FileChanges below(Path folder) throws IOException {
        FileChanges changes = new FileChanges(folder.getFileSystem().newWatchService());
        changes.register(folder);
        return changes;
    }

    /**
     * Waits for a change, and then until nothing has changed for a while.
     *
     * @return false if there will be no more of them, because it was closed or the thread interrupted
     */
    boolean await(Duration quiet) throws IOException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
            }
            WatchKey next = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
            while (next != null) {
                take(next);
                next = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Whether anything that counts has changed; folders that came are watched from now on. */
    private boolean take(WatchKey key) throws IOException {
        Path folder = folders.get(key);
        boolean counts = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && folder != null) {
                Path path = folder.resolve(name);
                if (Files.isDirectory(path)) {
                    register(path);
                    counts = true;
                } else {
                    counts |= name.toString().matches("[^.~].*\\.(ya?ml|json)");
                }
            } else {
                // The system lost count of the changes.
                counts = true;
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return counts;
    }

    private void register(Path start) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (IGNORED.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                WatchKey key = folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                folders.put(key, folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                // It was deleted meanwhile, or is not ours to read.
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
