package io.getrasl.client;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file may be called, and which kind its name suggests. */
final class FileNames {

    private static final Pattern TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(; ?[\\w-]+=[\\w.-]+)*");

    /** The kinds of file that WhatsApp takes. The JDK's own guess depends on the machine. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("3gp", "video/3gpp"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("amr", "audio/amr"),
            Map.entry("aac", "audio/aac"),
            Map.entry("opus", "audio/opus"));

    private FileNames() {}

    static String checked(String name) {
        boolean folders = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0;
        if (name.isBlank() || folders || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a file name must not be blank or hold slashes or control characters");
        }
        return name;
    }

    static String checkedType(String contentType) {
        if (!TYPE.matcher(contentType).matches()) {
            throw new IllegalArgumentException("not a content type: " + contentType);
        }
        return contentType;
    }

    static String contentType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
