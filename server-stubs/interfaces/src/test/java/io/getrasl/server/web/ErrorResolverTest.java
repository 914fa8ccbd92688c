package io.getrasl.server.web;

import static io.getrasl.server.fixture.FixtureServer.get;
import static io.getrasl.server.fixture.FixtureServer.raw;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.getrasl.server.Operation;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.ErrorCode;
import io.getrasl.server.error.InternalErrorException;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.fixture.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What callers and operators learn of errors. */
class ErrorResolverTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Logger logger;

    @BeforeEach
    void listen() {
        get("/api/v2/account");
        logger = (Logger) LoggerFactory.getLogger(ErrorResolver.class);
        logger.setLevel(Level.ERROR);
        logger.setAdditive(false);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(Level.OFF);
    }

    @Test
    void logsAFaultUnderTheRequestIdOfItsReply() {
        Answer answer = get("/api/v2/contacts/500");
        String requestId = answer.json().at("/meta/request_id").stringValue();
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("Request " + requestId + ": getContact failed");
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("secret of the database");
        });
    }

    @Test
    void logsNothingOfDocumentedErrors() {
        get("/api/v2/contacts/404");
        assertThat(log.list).isEmpty();
    }

    @Test
    void logsNoFaultWhenABodyBreaksOff() {
        raw("DELETE /api/v2/contacts/batch HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer full\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n");
        assertThat(log.list).isEmpty();
    }

    @Test
    void answersDocumentedErrorsAsTheyAre() {
        ApiException error = new NotFoundException();
        assertThat(documented(List.of(ErrorCode.NOT_FOUND), error)).isSameAs(error);
    }

    @Test
    void takesUndocumentedErrorsForFaults() {
        assertThat(documented(List.of(ErrorCode.VALIDATION_ERROR), new NotFoundException()))
                .isInstanceOf(InternalErrorException.class);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .endsWith("example does not document NOT_FOUND");
    }

    private static ApiException documented(List<ErrorCode> codes, ApiException error) {
        Operation operation = new Operation(
                "example", "GET", "/", null, 200, null, Operation.Reply.WHOLE, codes, List.of(), List.of());
        return ErrorResolver.documented(UUID.randomUUID(), operation, error);
    }
}
