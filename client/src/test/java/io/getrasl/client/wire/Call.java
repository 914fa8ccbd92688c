package io.getrasl.client.wire;

import io.getrasl.client.RaslAsyncClient;
import io.getrasl.client.RaslClient;
import io.getrasl.client.UploadFile;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import io.getrasl.client.model.MediaType;
import io.getrasl.client.model.SendTextMessageRequest;
import io.getrasl.client.model.UpdateContactRequest;
import io.getrasl.client.model.UploadMediaMessageRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A call of one operation in every way in which it can be made.
 *
 * @param waiting the call that returns when the reply is there
 * @param later the call that returns at once
 */
record Call(
        String operationId,
        Function<RaslClient, Object> waiting,
        Function<RaslAsyncClient, CompletableFuture<?>> later) {

    private static final UpdateContactRequest GIZA =
            UpdateContactRequest.builder().city("Giza").build();
    private static final SendTextMessageRequest HELLO = SendTextMessageRequest.of("+201005550142", "Hello");

    /** Safe to repeat. */
    static final Call READ = new Call(
            "getContact",
            it -> it.contacts().getContact(812),
            it -> it.contacts().getContact(812));
    /** Safe to repeat, with a body. */
    static final Call CHANGE = new Call(
            "updateContact",
            it -> it.contacts().updateContact(812, GIZA),
            it -> it.contacts().updateContact(812, GIZA));
    /** Never repeated once it may have gone out. */
    static final Call SEND = new Call(
            "sendTextMessage",
            it -> it.messages().sendTextMessage(HELLO),
            it -> it.messages().sendTextMessage(HELLO));
    /** Never repeated once it may have gone out, with a body although it is a {@code DELETE}. */
    static final Call DELETE = new Call(
            "batchDeleteContacts",
            it -> it.contacts().batchDeleteContacts(BatchDeleteContactsRequest.of(812)),
            it -> it.contacts().batchDeleteContacts(BatchDeleteContactsRequest.of(812)));
    /** Never repeated once it may have gone out, without a body. */
    static final Call DELETE_ONE = new Call(
            "deleteContact",
            it -> {
                it.contacts().deleteContact(812);
                return "";
            },
            it -> it.contacts().deleteContact(812));

    /** A send that takes many packets. */
    static Call upload(UploadFile file) {
        UploadMediaMessageRequest request = UploadMediaMessageRequest.builder()
                .phone("+201005550142")
                .mediaType(MediaType.IMAGE)
                .mediaFile(file)
                .build();
        return new Call(
                "sendMediaMessage",
                it -> it.messages().sendMediaMessage(request),
                it -> it.messages().sendMediaMessage(request));
    }

    @Override
    public String toString() {
        return operationId;
    }
}
