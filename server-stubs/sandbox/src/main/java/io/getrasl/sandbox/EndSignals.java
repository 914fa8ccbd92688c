package io.getrasl.sandbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What SIGTERM and SIGINT do to the process: the first ends it in good order with exit status 0, one more at once. Java by itself
 * would report the signal as exit status, and ignore the second.
 */
final class EndSignals {

    /** What shells show for a process that a signal ended: this and the number of the signal. */
    private static final int BY_SIGNAL = 128;

    private EndSignals() {}

    /** Where Java lets nobody handle signals, its own way to end stays. */
    static void handle() {
        AtomicBoolean ending = new AtomicBoolean();
        handle("TERM", 15, ending);
        handle("INT", 2, ending);
    }

    /** By reflection, because the compiler warns of a class that it expects to lose some day. */
    private static void handle(String signal, int number, AtomicBoolean ending) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            InvocationHandler handler = (proxy, method, arguments) -> {
                end(number, ending);
                return null;
            };
            signals.getMethod("handle", signals, handlers)
                    .invoke(
                            null,
                            signals.getConstructor(String.class).newInstance(signal),
                            Proxy.newProxyInstance(
                                    EndSignals.class.getClassLoader(), new Class<?>[] {handlers}, handler));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Some process managers keep a signal for themselves, and an old way to end is better than none.
            return;
        }
    }

    private static void end(int number, AtomicBoolean ending) {
        if (ending.compareAndSet(false, true)) {
            new Thread(() -> System.exit(0), "end").start();
        } else {
            Runtime.getRuntime().halt(BY_SIGNAL + number);
        }
    }
}
