package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.server.api.MessagesApi;
import io.getrasl.server.model.Message;
import io.getrasl.server.model.MessageDetails;
import io.getrasl.server.model.SendInteractiveMessageRequest;
import io.getrasl.server.model.SendMediaMessageRequest;
import io.getrasl.server.model.SendTemplateMessageRequest;
import io.getrasl.server.model.SendTextMessageRequest;
import io.getrasl.server.model.SentInteractiveMessage;
import io.getrasl.server.model.SentMediaMessage;
import io.getrasl.server.model.SentTemplateMessage;
import io.getrasl.server.model.SentTextMessage;
import io.getrasl.server.model.UploadMediaMessageRequest;
import io.getrasl.server.model.UploadTemplateMessageRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

/** The operations on messages, for the workspace of whoever calls. */
@RestController
class MessagesController implements MessagesApi {

    private final MessageReads reads;
    private final TextMessages texts;
    private final MediaMessages media;
    private final TemplateMessages templates;
    private final InteractiveMessages interactive;

    MessagesController(
            MessageReads reads,
            TextMessages texts,
            MediaMessages media,
            TemplateMessages templates,
            InteractiveMessages interactive) {
        this.reads = reads;
        this.texts = texts;
        this.media = media;
        this.templates = templates;
        this.interactive = interactive;
    }

    @Override
    public Page<Message> listMessages(ListQuery query) {
        return reads.list(tenant(), query);
    }

    @Override
    public SentTextMessage sendTextMessage(SendTextMessageRequest request) {
        return texts.send(tenant(), request);
    }

    @Override
    public SentMediaMessage sendMediaMessage(SendMediaMessageRequest request) {
        return media.send(tenant(), request);
    }

    @Override
    public SentMediaMessage sendMediaMessage(UploadMediaMessageRequest request) {
        return media.send(tenant(), request);
    }

    @Override
    public SentTemplateMessage sendTemplateMessage(SendTemplateMessageRequest request) {
        return templates.send(tenant(), TemplateValues.of(request));
    }

    @Override
    public SentTemplateMessage sendTemplateMessage(UploadTemplateMessageRequest request) {
        return templates.send(tenant(), TemplateValues.of(request));
    }

    @Override
    public SentInteractiveMessage sendInteractiveMessage(SendInteractiveMessageRequest request) {
        return interactive.send(tenant(), request);
    }

    @Override
    public MessageDetails getMessage(long id) {
        return reads.get(tenant(), id);
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
