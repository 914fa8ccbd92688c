package io.getrasl.spring.boot;

/** A property keeps the application from starting. Its message never holds a token or a secret. */
final class RaslPropertyException extends RuntimeException {

    private final String property;
    private final String reason;
    private final String remedy;

    RaslPropertyException(String property, String reason, String remedy) {
        super("The property " + property + " cannot be used: " + reason + ". " + remedy);
        this.property = property;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Does what takes a value over, and says whose value it is where it is refused. */
    static void check(String property, String remedy, Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException e) {
            throw new RaslPropertyException(property, String.valueOf(e.getMessage()), remedy);
        }
    }

    String property() {
        return property;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
