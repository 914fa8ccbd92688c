package io.getrasl.sandbox.logs;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Shows exceptions without their messages, unless they are our own: drivers and parsers put into them what callers sent. Spring Boot makes
 * it by name, so it has to be public. Thread-safe.
 */
public final class StackTraces implements StackTracePrinter {

    private static final String OURS = "io.getrasl.";
    private static final int MOST_FRAMES = 60;

    /** Made by name. */
    public StackTraces() {
        // Public, and with this word about why.
    }

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        Set<Throwable> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        String before = "";
        StackTraceElement[] above = {};
        for (Throwable each = throwable; each != null && shown.add(each); each = each.getCause()) {
            out.append(before).append(headline(each)).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            int own = Math.min(frames.length - inCommon(frames, above), MOST_FRAMES);
            for (int i = 0; i < own; i++) {
                out.append("\tat ").append(frames[i].toString()).append('\n');
            }
            above = frames;
            before = "Caused by: ";
        }
    }

    /** How many frames both have at their end, which need not be shown twice. */
    private static int inCommon(StackTraceElement[] frames, StackTraceElement[] above) {
        int common = 0;
        while (common < Math.min(frames.length, above.length)
                && frames[frames.length - 1 - common].equals(above[above.length - 1 - common])) {
            common++;
        }
        return common;
    }

    private static String headline(Throwable throwable) {
        String name = throwable.getClass().getName();
        if (name.startsWith(OURS)) {
            return name + ": " + throwable.getMessage();
        }
        return throwable instanceof SQLException sql ? name + " (SQLState " + sql.getSQLState() + ")" : name;
    }
}
