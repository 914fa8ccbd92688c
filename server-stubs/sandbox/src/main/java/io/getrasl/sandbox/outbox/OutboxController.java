package io.getrasl.sandbox.outbox;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The page of the sandbox at {@code /}, its stream of changes and its forms. */
@RestController
class OutboxController {

    /** Where everything is that belongs to the page. */
    static final String FOLDER = "/_sandbox/outbox";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final OutboxPage page;
    private final LiveStreams streams;
    private final Forms forms;
    private final Views views;

    OutboxController(OutboxPage page, LiveStreams streams, Forms forms, Views views) {
        this.page = page;
        this.streams = streams;
        this.forms = forms;
        this.views = views;
    }

    @GetMapping("/")
    ResponseEntity<String> show(HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        FormState state =
                forms.find(done).map(each -> FormState.done(each.id())).orElse(FormState.NONE);
        return html(HttpStatus.OK, views.of(request), state);
    }

    @GetMapping(path = FOLDER + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(HttpServletRequest request) {
        return streams.open(views.of(request))
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

    /** Afterwards the page is shown, so that a reload sends nothing again. */
    @PostMapping(path = FOLDER + "/{id}")
    ResponseEntity<String> submit(
            HttpServletRequest request, @PathVariable String id, @RequestParam Map<String, String> values) {
        Optional<OutboxForm> form = forms.find(id);
        if (form.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        View view = views.of(request);
        try {
            forms.submit(form.get(), view, values);
        } catch (FormRefused e) {
            return html(HttpStatus.UNPROCESSABLE_CONTENT, view, new FormState(id, values, e.byField()));
        }
        String query = view.query();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + query + (query.isEmpty() ? "?" : "&") + "done=" + id + "#form-" + id))
                .build();
    }

    private ResponseEntity<String> html(HttpStatus status, View view, FormState form) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Referrer-Policy", "same-origin")
                .body(page.whole(view, form));
    }

    private static ResponseEntity<String> file(String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO))
                .header("X-Content-Type-Options", "nosniff")
                .body(PageTemplates.file(name));
    }
}
