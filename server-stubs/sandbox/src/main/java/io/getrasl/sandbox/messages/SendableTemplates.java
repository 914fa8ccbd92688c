package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.account.Plans;
import io.getrasl.sandbox.templates.Templates;
import io.getrasl.sandbox.whatsapp.Connections;
import io.getrasl.server.error.FeatureNotAvailableException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.error.WhatsappNotConfiguredException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the templates that messages may be made from. Thread-safe. */
@Component
public class SendableTemplates {

    private static final String FEATURE = "whatsapp_templates";

    private final Templates templates;
    private final Connections connections;
    private final Plans plans;

    SendableTemplates(Templates templates, Connections connections, Plans plans) {
        this.templates = templates;
        this.connections = connections;
        this.plans = plans;
    }

    /**
     * Returns when the workspace can send templates at all.
     *
     * @throws WhatsappNotConfiguredException when it has no connection
     * @throws FeatureNotAvailableException when its plan has no templates
     */
    public void requireFeature(long tenant) {
        connections.require(tenant);
        if (!plans.includes(tenant, FEATURE)) {
            throw new FeatureNotAvailableException();
        }
    }

    /**
     * The approved template of that name and language.
     *
     * @param unknown what to say of the name when there is none
     * @throws ValidationErrorException when there is none
     */
    SendableTemplate require(long tenant, String name, String language, String unknown) {
        return templates
                .approved(tenant, name, language)
                .map(SendableTemplate::of)
                .orElseThrow(() -> unknown(unknown));
    }

    /**
     * The approved template of that name and language that can carry a code.
     *
     * @param unknown what to say of the name when there is none
     * @throws ValidationErrorException when there is none
     */
    public SendableTemplate requireAuthentication(long tenant, String name, String language, String unknown) {
        SendableTemplate template = require(tenant, name, language, unknown);
        if (!template.isAuthentication()) {
            throw unknown(unknown);
        }
        return template;
    }

    private static ValidationErrorException unknown(String message) {
        return new ValidationErrorException(Map.of("template_name", List.of(message)));
    }
}
