package io.getrasl.sandbox.templates;

import io.getrasl.server.model.Template;
import io.getrasl.server.model.TemplateCategory;
import io.getrasl.server.model.TemplateStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A template as WhatsApp gives it away.
 *
 * @param id WhatsApp's id
 */
record FetchedTemplate(
        String id,
        String name,
        String language,
        String category,
        String status,
        @Nullable Integer messageSendTtlSeconds,
        List<Map<String, JsonNode>> components) {

    /** RASL's view of it. */
    Template toTemplate(long id, OffsetDateTime createdAt, OffsetDateTime updatedAt) {
        TemplateComponents parts = new TemplateComponents(components);
        return parts.describe(Template.builder())
                .id(id)
                .templateId(this.id)
                .templateName(name)
                .name(name)
                .language(language)
                .category(TemplateCategory.of(category))
                .status(TemplateStatus.of(status))
                .messageSendTtlSeconds(messageSendTtlSeconds)
                .components(components)
                .createdAt(createdAt)
                .updatedAt(updatedAt)
                .build();
    }
}
