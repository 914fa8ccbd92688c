package io.getrasl.sandbox.state;

import io.getrasl.sandbox.otp.CodeHash;
import io.getrasl.sandbox.whatsapp.Mishap;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Conversations, messages and one-time codes. */
final class MessageTypes {

    private static final long FIRST_CONVERSATION = 1001;
    private static final long FIRST_MESSAGE = 10001;
    private static final int LIFETIME_MINUTES = 10;

    private MessageTypes() {}

    static RecordType conversations() {
        return new RecordType(
                        "conversations",
                        "conversations",
                        RecordType.Shape.LIST,
                        "The phone numbers that messages went to or came from.")
                .id(FIRST_CONVERSATION, "conversation")
                .countedBy("conversations")
                .with(
                        Field.of(
                                Kind.PHONE,
                                "phone",
                                (draft, around) -> "999" + draft.id(),
                                "The number, unique within the workspace."),
                        Fields.optionalMoment(
                                "last_inbound_at",
                                "When the customer wrote last: free-form messages arrive for 24 hours from then."),
                        Fields.optionalText(
                                        "next_mishap",
                                        20,
                                        "What shall become of the next message to it; null for the usual.")
                                .oneOf(Stream.of(Mishap.values())
                                        .map(Mishap::key)
                                        .toList()));
    }

    static RecordType messages() {
        RecordType file = new RecordType(
                        "file",
                        "media_files",
                        RecordType.Shape.ONE,
                        "What is known of the file that was sent. The file itself is not kept.")
                .ofNoWorkspace()
                .orderedBy("message_id")
                .with(
                        Field.text("name", 255, Fallback.of("file"), "Its name."),
                        Fields.optionalNumber(
                                "bytes", Long.MAX_VALUE, "Its size; null where only its address is known."),
                        Fields.optionalText("sha256", 64, "Its hash; null where only its address is known."));
        return new RecordType("messages", "messages", RecordType.Shape.LIST, "What was sent and received.")
                .id(FIRST_MESSAGE, "message")
                .countedBy("messages")
                .with(
                        Field.reference(
                                "conversation",
                                "conversation_id",
                                Fields.CONVERSATION,
                                (draft, around) -> around.firstOf("conversations"),
                                "Its conversation, by id or phone number; the workspace's first where it is left out."),
                        Field.text("direction", 10, Fallback.of("outbound"), "outbound or inbound.")
                                .oneOf(List.of("outbound", "inbound")),
                        Field.text(
                                "sender_id",
                                64,
                                (draft, around) -> around.sender(),
                                "The number that it came from; the workspace's where it is left out."),
                        Field.text("type", 50, Fallback.of("text"), "Such as text, image or template."),
                        Field.text("message", Integer.MAX_VALUE, Fallback.of("Hello!"), "The text.")
                                .orNull(),
                        Field.text(
                                        "status",
                                        50,
                                        (draft, around) -> "outbound".equals(draft.get("direction")) ? "read" : null,
                                        "Such as sent, delivered, read or failed.")
                                .orNull(),
                        Fields.optionalText("status_message", 1000, "Why it failed."),
                        Field.text(
                                        "message_id",
                                        255,
                                        (draft, around) -> "wamid.seed" + draft.id(),
                                        "WhatsApp's id of it, unique; null where WhatsApp refused it.")
                                .orNull(),
                        Fields.optionalText("ref_message_id", 255, "The message that it answers."),
                        Fields.optionalText("url", 4096, "Where its file is."),
                        Field.reference("staff", "staff_id", Fields.STAFF, Fallback.NOTHING, "The user who sent it.")
                                .orNull(),
                        Field.of(Kind.FLAG, "is_read", Fallback.of(true), "Whether somebody has read it."),
                        Fields.createdAt(),
                        Fields.updatedAt(),
                        Fields.optionalMoment("delivered_at", "When it is delivered."),
                        Fields.optionalMoment("read_at", "When it is read."),
                        Fields.optionalMoment("failed_at", "When it fails."),
                        Fields.optionalText("failure", 1000, "Why it fails then."),
                        Fields.optionalMoment(
                                "due_at", "When its next step is taken; null for a message that stays as it is."))
                .owning(file, "message_id");
    }

    static RecordType codes() {
        return new RecordType(
                        "otps",
                        "otps",
                        RecordType.Shape.LIST,
                        "The active one-time codes. Exports have hashes, never codes.")
                .orderedBy("phone", "purpose")
                .with(
                        Field.of(
                                Kind.PHONE,
                                "phone",
                                (draft, around) -> "999" + around.workspace() + "0000",
                                "The number that it was sent to."),
                        Field.text("purpose", 50, Fallback.of("authentication"), "What it is for."),
                        Field.text(
                                        "code",
                                        15,
                                        Fallback.of("123456"),
                                        "The code itself; 123456 where code and code_hash are left out.")
                                .onlyRead(),
                        Field.text("salt", 32, Fallback.NOTHING, "Exports have it; write code instead."),
                        Field.text("code_hash", 64, Fallback.NOTHING, "Exports have it; write code instead."),
                        Field.number("attempts", Integer.MAX_VALUE, Fallback.of(0L), "Wrong codes tried."),
                        Fields.createdAt(),
                        Field.of(
                                Kind.SECOND,
                                "expires_at",
                                (draft, around) ->
                                        ((OffsetDateTime) draft.get("created_at")).plusMinutes(LIFETIME_MINUTES),
                                "Until when it is good; ten minutes where it is left out."))
                .finishedBy((draft, around) -> hash(draft));
    }

    static RecordType codeWindows() {
        return new RecordType(
                        "otp_windows",
                        "otp_windows",
                        RecordType.Shape.LIST,
                        "How often codes were tried or sent again, by phone number.")
                .orderedBy("phone", "action")
                .with(
                        Field.of(
                                Kind.PHONE,
                                "phone",
                                (draft, around) -> "999" + around.workspace() + "0000",
                                "The number."),
                        Field.text("action", 10, Fallback.of("VERIFY"), "VERIFY or RESEND.")
                                .oneOf(List.of("VERIFY", "RESEND")),
                        Field.number("calls", Integer.MAX_VALUE, Fallback.of(0L), "How often."),
                        Field.of(
                                Kind.MILLISECOND,
                                "ends_at",
                                (draft, around) -> around.now(),
                                "When the count begins anew."));
    }

    private static void hash(Draft draft) {
        if (draft.get("salt") == null || draft.get("code_hash") == null) {
            CodeHash hash = CodeHash.of((String) draft.get("code"));
            draft.put("salt", hash.salt());
            draft.put("code_hash", hash.hash());
        }
    }
}
