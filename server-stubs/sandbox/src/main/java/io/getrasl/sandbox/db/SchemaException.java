package io.getrasl.sandbox.db;

/** The tables of the database are not those of this sandbox, and cannot be made so. The message says why, in one line. */
public final class SchemaException extends RuntimeException {

    private static final int LONGEST = 400;

    SchemaException(Throwable cause) {
        super(oneLine(String.valueOf(cause.getMessage())), cause);
    }

    private static String oneLine(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
