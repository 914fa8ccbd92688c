package io.getrasl.sandbox.webhooks;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.validation.FieldErrors;
import java.util.List;
import java.util.Map;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's own routes about where events go: no token, no rate limit. */
@RestController
@RequestMapping(path = "/_sandbox/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
class SettingsController {

    private static final String DEFAULT_TENANT = "" + WebhookSettings.DEFAULT_TENANT;

    private final WebhookSettingsStore store;
    private final SettingsReader reader;
    private final Outbox outbox;
    private final TenantWrites writes;

    /** Settings as they are shown. */
    @JsonPropertyOrder({"tenant", "url", "secret", "events"})
    record View(long tenant, String url, String secret, List<String> events) {

        static View of(WebhookSettings settings) {
            return new View(settings.tenant(), settings.url(), settings.maskedSecret(), settings.events());
        }
    }

    SettingsController(WebhookSettingsStore store, SettingsReader reader, Outbox outbox, TenantWrites writes) {
        this.store = store;
        this.reader = reader;
        this.outbox = outbox;
        this.writes = writes;
    }

    @GetMapping
    View get(@RequestParam(defaultValue = DEFAULT_TENANT) String tenant) {
        return store.find(Ids.parse("tenant", tenant)).map(View::of).orElseThrow(NotFoundException::new);
    }

    @PutMapping
    View put(@RequestBody(required = false) byte[] body) {
        WebhookSettings settings = reader.read(body == null ? new byte[0] : body);
        try {
            return writes.run(settings.tenant(), () -> {
                store.replace(settings);
                return View.of(settings);
            });
        } catch (EmptyResultDataAccessException e) {
            throw FieldErrors.of("tenant", "There is no such workspace");
        }
    }

    /** What waits to be delivered is cancelled. */
    @DeleteMapping
    Map<String, Boolean> delete(@RequestParam(defaultValue = DEFAULT_TENANT) String tenant) {
        long id = Ids.parse("tenant", tenant);
        boolean deleted = store.find(id).isPresent()
                && writes.run(id, () -> {
                    outbox.cancel(id);
                    return store.delete(id);
                });
        return Map.of("deleted", deleted);
    }
}
