package io.getrasl.sandbox.db;

/** No connection to the database could be made. The message is one line, the driver's own where nothing better is known. */
public final class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(Throwable cause) {
        super(firstLine(cause), cause);
    }

    private DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    static DatabaseUnavailableException inUse(String url, Throwable cause) {
        return new DatabaseUnavailableException(
                "another process has " + url
                        + " open, and an H2 file is for one at a time; end that one, choose another file,"
                        + " or let both use a PostgreSQL database (--db jdbc:postgresql://...)",
                cause);
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}
