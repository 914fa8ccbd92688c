package io.getrasl.spring.boot;

import io.getrasl.client.CallAttempt;
import io.getrasl.client.CallLogger;
import java.util.List;

/** Several loggers as one. All get the bodies as soon as one wants them. */
record CallLoggers(List<CallLogger> loggers) implements CallLogger {

    @Override
    public void log(CallAttempt attempt) {
        EachOf.tell(loggers, logger -> logger.log(attempt));
    }

    @Override
    public boolean wantsBodies() {
        return loggers.stream().anyMatch(CallLogger::wantsBodies);
    }
}
