package io.getrasl.client;

import io.getrasl.client.model.MediaType;
import io.getrasl.client.model.SendMediaMessageRequest;
import io.getrasl.client.model.UploadMediaMessageRequest;

/** Requests and replies of uploads. */
final class Uploads {

    static final Reply SENT = Reply.json(
            200,
            Fixtures.envelope("{\"message_id\":\"wamid.HBgM\",\"contact_id\":812,\"phone\":\"201005550142\","
                    + "\"media_type\":\"image\",\"media_url\":\"https://getrasl.io/storage/parcel.png\",\"caption\":null,"
                    + "\"filename\":null,\"status\":\"sent\",\"sent_at\":\"2026-03-02T09:15:30+00:00\",\"chat_id\":77,"
                    + "\"chat_message_id\":9104}"));

    private Uploads() {}

    static UploadMediaMessageRequest media(UploadFile file) {
        return UploadMediaMessageRequest.builder()
                .phone("+201005550142")
                .mediaType(MediaType.IMAGE)
                .mediaFile(file)
                .build();
    }

    static SendMediaMessageRequest byAddress() {
        return SendMediaMessageRequest.builder()
                .phone("+201005550142")
                .mediaType(MediaType.IMAGE)
                .mediaUrl("https://files.example.com/parcel.png")
                .build();
    }
}
