package io.getrasl.spring.boot;

import java.util.List;
import java.util.function.Consumer;

/** Tells several listeners of one thing. */
final class EachOf {

    private EachOf() {}

    /** One that fails keeps the others from nothing; the first failure is thrown when all were told. */
    static <T> void tell(List<T> listeners, Consumer<T> what) {
        RuntimeException failure = null;
        for (T listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
