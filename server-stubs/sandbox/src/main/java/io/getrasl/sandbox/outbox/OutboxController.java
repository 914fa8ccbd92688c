package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.messages.InboundMessages;
import io.getrasl.sandbox.messages.Phone;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.validation.Characters;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The page of the sandbox at {@code /}, its stream of changes and its forms. */
@RestController
class OutboxController {

    private static final String FOLDER = "/_sandbox/outbox";
    private static final int LONGEST = 4096;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final OutboxPage page;
    private final LiveStreams streams;
    private final InboundMessages inbound;

    OutboxController(OutboxPage page, LiveStreams streams, InboundMessages inbound) {
        this.page = page;
        this.streams = streams;
        this.inbound = inbound;
    }

    @GetMapping("/")
    ResponseEntity<String> show(@RequestParam(defaultValue = "") String done) {
        return html(
                HttpStatus.OK,
                done.equals("reply") ? Map.of("done", "The customer's message was received.") : Map.of());
    }

    @GetMapping(path = FOLDER + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events() {
        return streams.open()
                .map(stream ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stream))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    @GetMapping(path = FOLDER + "/outbox.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> style() {
        return file("outbox.css");
    }

    @GetMapping(path = FOLDER + "/outbox.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<String> script() {
        return file("outbox.js");
    }

    /** A customer writes. */
    @PostMapping(path = FOLDER + "/reply")
    ResponseEntity<String> reply(
            @RequestHeader HttpHeaders headers,
            @RequestParam(defaultValue = "41") long tenant,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String message) {
        if (!OwnOrigin.of(headers)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body("Forms are taken from the sandbox's own page only.");
        }
        if (message.isBlank() || message.length() > LONGEST || !Characters.areWhole(message)) {
            return refused("The message must be a text of 1 to " + LONGEST + " characters.", phone, message);
        }
        try {
            inbound.receive(tenant, Phone.digits(phone), message);
        } catch (ApiException e) {
            String why = e.details() == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + e.details();
            return refused(why, phone, message);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/?done=reply"))
                .build();
    }

    private ResponseEntity<String> refused(String why, String phone, String message) {
        return html(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("refused", why, "phone", phone, "message", message));
    }

    private ResponseEntity<String> html(HttpStatus status, Map<String, ?> form) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .body(page.whole(form));
    }

    private static ResponseEntity<String> file(String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO))
                .body(OutboxPage.resource(name));
    }
}
