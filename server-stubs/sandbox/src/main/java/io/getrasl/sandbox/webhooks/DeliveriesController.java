package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.spec.DocumentedEvents;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.validation.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's own routes about what was delivered: no token, no rate limit. */
@RestController
@RequestMapping(path = "/_sandbox/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
class DeliveriesController {

    private final DeliveryLog log;
    private final DocumentedEvents documented;
    private final WebhookSettingsStore settings;
    private final Outbox outbox;
    private final TenantWrites writes;

    DeliveriesController(
            DeliveryLog log,
            DocumentedEvents documented,
            WebhookSettingsStore settings,
            Outbox outbox,
            TenantWrites writes) {
        this.log = log;
        this.documented = documented;
        this.settings = settings;
        this.outbox = outbox;
        this.writes = writes;
    }

    @GetMapping
    DeliveryView.Page list(
            @RequestParam(required = false) @Nullable String tenant,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(name = "per_page", defaultValue = "25") String perPage) {
        return log.page(DeliveryQuery.of(tenant, event, status, page, perPage, documented.types()));
    }

    @GetMapping("/{id}")
    DeliveryView get(@PathVariable String id) {
        return log.find(Ids.parse("id", id)).orElseThrow(NotFoundException::new);
    }

    /** Delivers the same event once more, under its old id, to where the workspace's events go now. */
    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView replay(@PathVariable String id) {
        DeliveryView delivery = get(id);
        return writes.run(delivery.tenant(), () -> {
            if (settings.find(delivery.tenant()).isEmpty()) {
                throw FieldErrors.of("url", "The workspace has no webhook; set one with PUT /_sandbox/webhooks");
            }
            outbox.repeat(delivery.tenant(), delivery.id());
            return log.latest(delivery.eventId()).orElseThrow(NotFoundException::new);
        });
    }
}
