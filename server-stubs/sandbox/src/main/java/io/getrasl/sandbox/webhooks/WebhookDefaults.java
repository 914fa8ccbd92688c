package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.spec.DocumentedEvents;
import org.springframework.stereotype.Component;

/** The settings that were given at the start: a reset comes back to them. Thread-safe. */
@Component
public class WebhookDefaults {

    private final WebhookOptions options;
    private final WebhookSettingsStore store;
    private final DocumentedEvents documented;

    WebhookDefaults(WebhookOptions options, WebhookSettingsStore store, DocumentedEvents documented) {
        this.options = options;
        this.store = store;
        this.documented = documented;
    }

    /** Puts them in place of what is stored, if there are any and their workspace is there. To be used within a transaction. */
    public void apply() {
        if (options.url() != null && store.isWorkspace(WebhookSettings.DEFAULT_TENANT)) {
            String secret = options.secret() == null ? WebhookOptions.DEFAULT_SECRET : options.secret();
            store.replace(
                    new WebhookSettings(WebhookSettings.DEFAULT_TENANT, options.url(), secret, documented.types()));
        }
    }
}
