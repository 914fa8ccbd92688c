package io.getrasl.sandbox.messages;

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

@RestController
class MessagesController implements MessagesApi {
    @Override
    public Page<Message> listMessages(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentTextMessage sendTextMessage(SendTextMessageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentMediaMessage sendMediaMessage(SendMediaMessageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentMediaMessage sendMediaMessage(UploadMediaMessageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentTemplateMessage sendTemplateMessage(SendTemplateMessageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentTemplateMessage sendTemplateMessage(UploadTemplateMessageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentInteractiveMessage sendInteractiveMessage(SendInteractiveMessageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MessageDetails getMessage(long id) {
        throw new UnsupportedOperationException();
    }
}
