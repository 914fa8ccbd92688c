package io.getrasl.sandbox.logs;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.temporal.ChronoUnit;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * Log for people: time, level, logger, message, what else is known as {@code name=value}, and the exception below. Spring Boot makes it by
 * name, so it has to be public. Thread-safe.
 */
public final class TextLines implements StructuredLogFormatter<ILoggingEvent> {

    private final StackTraces stackTraces = new StackTraces();

    /** Made by name. */
    public TextLines() {
        // Public, and with this word about why.
    }

    @Override
    public String format(ILoggingEvent event) {
        StringBuilder line = new StringBuilder()
                .append(event.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(": ")
                .append(event.getFormattedMessage());
        if (event.getKeyValuePairs() != null) {
            for (KeyValuePair pair : event.getKeyValuePairs()) {
                line.append(' ').append(pair.key).append('=').append(pair.value);
            }
        }
        line.append('\n');
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            line.append(stackTraces.printStackTraceToString(proxy.getThrowable()));
        }
        return line.toString();
    }
}
