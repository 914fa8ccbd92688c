package io.getrasl.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through a list page by page without holding a thread. */
final class PageWalk<T> {

    private final Consumer<? super T> action;
    private final SeenPages<T> seen = new SeenPages<>();
    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> pending;

    PageWalk(Consumer<? super T> action) {
        this.action = Objects.requireNonNull(action, "action");
    }

    CompletableFuture<@Nullable Void> from(AsyncPage<T> first) {
        end.whenComplete((done, failure) -> stop());
        go(first);
        return end;
    }

    /** A loop for pages that are there at once, which would otherwise pile up on the stack. */
    private void go(AsyncPage<T> first) {
        AsyncPage<T> page = first;
        try {
            while (!end.isDone()) {
                seen.add(page.content());
                page.items().forEach(action);
                if (!page.isFollowed()) {
                    end.complete(null);
                    return;
                }
                CompletableFuture<AsyncPage<T>> next = page.next();
                pending = next;
                if (!next.isDone() || next.isCompletedExceptionally()) {
                    next.whenComplete(this::came);
                    break;
                }
                page = next.join();
            }
            if (end.isDone()) {
                stop();
            }
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }

    private void came(@Nullable AsyncPage<T> page, @Nullable Throwable failure) {
        if (page != null) {
            go(page);
        } else {
            end.completeExceptionally(Failures.unwrapped(Objects.requireNonNull(failure)));
        }
    }

    private void stop() {
        CompletableFuture<?> fetching = pending;
        if (fetching != null) {
            fetching.cancel(true);
        }
    }
}
