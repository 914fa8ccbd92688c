package io.getrasl.sandbox.messages;

import io.getrasl.server.model.MediaType;
import io.getrasl.server.model.NewContact;
import io.getrasl.server.model.SendMediaMessageRequest;
import io.getrasl.server.model.UploadMediaMessageRequest;
import org.jspecify.annotations.Nullable;

/** What the two ways to send a file have in common: all but the file. */
record Media(
        String phone,
        MediaType type,
        @Nullable String caption,
        @Nullable String filename,
        @Nullable Long contactId,
        @Nullable NewContact contact) {

    static Media of(SendMediaMessageRequest request) {
        return new Media(
                request.phone(),
                request.mediaType(),
                request.caption(),
                request.filename(),
                request.contactId(),
                request.contact());
    }

    static Media of(UploadMediaMessageRequest request) {
        return new Media(
                request.phone(),
                request.mediaType(),
                request.caption(),
                request.filename(),
                request.contactId(),
                request.contact());
    }

    MediaKind kind() {
        return MediaKind.of(type);
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "Media[type=" + type + "]";
    }
}
