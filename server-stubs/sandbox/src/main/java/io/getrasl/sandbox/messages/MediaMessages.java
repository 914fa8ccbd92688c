package io.getrasl.sandbox.messages;

import io.getrasl.server.model.SendMediaMessageRequest;
import io.getrasl.server.model.SentMediaMessage;
import io.getrasl.server.model.UploadMediaMessageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends files. Thread-safe. */
@Component
class MediaMessages {

    private static final String URL = "media_url";
    private static final String UPLOAD = "media_file";
    private static final String NO_CAPTION = "Audio takes no caption";

    private final Sending sending;

    MediaMessages(Sending sending) {
        this.sending = sending;
    }

    SentMediaMessage send(long tenant, SendMediaMessageRequest request) {
        Media media = Media.of(request);
        String phone = Phone.digits(media.phone());
        new FieldErrors().add(URL, WebAddress.refuses(request.mediaUrl())).orThrow();
        String name = FileNames.of(request.mediaUrl());
        check(media, URL, name);
        return send(tenant, phone, media, Files.at(request.mediaUrl(), name));
    }

    SentMediaMessage send(long tenant, UploadMediaMessageRequest request) {
        Media media = Media.of(request);
        String phone = Phone.digits(media.phone());
        check(media, UPLOAD, FileNames.last(request.mediaFile().fileName()));
        StoredFile file = Files.of(request.mediaFile(), request.mediaFile().fileName(), media.kind());
        new FieldErrors()
                .add(UPLOAD, file == null ? media.kind().tooLarge() : null)
                .orThrow();
        return send(tenant, phone, media, file);
    }

    private SentMediaMessage send(long tenant, String phone, Media media, StoredFile file) {
        Outgoing message = new Outgoing(
                phone,
                media.contactId(),
                media.contact(),
                media.type().value(),
                true,
                recipient -> media.caption(),
                file);
        SendAttempt sent = sending.send(tenant, message);
        return SentMediaMessage.builder()
                .messageId(sent.wamid())
                .contactId(sent.contactId())
                .phone(sent.phone())
                .mediaType(media.type())
                .mediaUrl(file.url())
                .caption(media.caption())
                .filename(media.filename())
                .status(SendAttempt.STATUS)
                .sentAt(sent.sentAt())
                .chatId(sent.chatId())
                .chatMessageId(sent.chatMessageId())
                .build();
    }

    private static void check(Media media, String field, String name) {
        new FieldErrors()
                .add(field, media.kind().refuses(name))
                .add("caption", captionRefused(media))
                .orThrow();
    }

    private static @Nullable String captionRefused(Media media) {
        return media.kind() == MediaKind.AUDIO && media.caption() != null ? NO_CAPTION : null;
    }
}
