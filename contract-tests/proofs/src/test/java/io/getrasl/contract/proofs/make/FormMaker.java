package io.getrasl.contract.proofs.make;

import io.getrasl.contract.Json;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.ExampleValues;
import io.getrasl.contract.proofs.spec.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Forms for a schema: texts, files, and what an object holds as {@code contact[firstname]}. */
final class FormMaker {

    /** Names of files that the specification's words allow, and some that they do not. */
    private static final List<List<String>> FILES = List.of(
            List.of("photo.jpg", "image/jpeg"),
            List.of("photo.png", "image/png"),
            List.of("clip.mp4", "video/mp4"),
            List.of("voice.ogg", "audio/ogg"),
            List.of("list.pdf", "application/pdf"),
            List.of("list.csv", "text/csv"),
            List.of("..%2F..%2Fetc%2Fpasswd", "text/plain"),
            List.of("../../etc/passwd.txt", "text/plain"),
            List.of("C:\\\\windows\\\\x.pdf", "application/pdf"),
            List.of("\u0645\u0631\u062d\u0628\u0627.pdf", "application/pdf"),
            List.of("photo.jpg.exe", "application/octet-stream"),
            List.of("x".repeat(300) + ".png", "image/png"),
            List.of("", "application/octet-stream"),
            List.of("noextension", "nonsense"));

    private static final int USUAL_FILES = 6;

    private final Dice dice;

    FormMaker(Dice dice) {
        this.dice = dice;
    }

    Body form(Endpoint endpoint, Schema schema, AskMaker.Mood how) {
        List<JsonNode> examples = ExampleValues.bodies(endpoint, schema);
        boolean shown = !examples.isEmpty() && dice.percent(60);
        List<Body.Part> parts = shown ? parts(dice.pick(examples), schema, "") : new ArrayList<>();
        int chance = dice.pick(List.of(0, 30, 80));
        if (!shown || how == AskMaker.Mood.EDGE) {
            parts.clear();
            add(schema, "", chance, how, parts);
        }
        if (how == AskMaker.Mood.WILD) {
            spoil(parts);
        }
        return new Body.Form(parts);
    }

    private List<Body.Part> parts(JsonNode example, Schema schema, String prefix) {
        List<Body.Part> parts = new ArrayList<>();
        example.properties().forEach(field -> {
            String name = prefix.isEmpty() ? field.getKey() : prefix + '[' + field.getKey() + ']';
            JsonNode value = field.getValue();
            Schema property = schema.properties().get(field.getKey());
            if (property.text("format").equals("binary")) {
                parts.add(file(name, USUAL_FILES));
            } else if (value.isObject()) {
                parts.addAll(parts(value, property, name));
            } else {
                parts.add(new Body.Part(name, null, null, value.asString()));
            }
        });
        return parts;
    }

    private void add(Schema schema, String prefix, int chance, AskMaker.Mood how, List<Body.Part> parts) {
        int edge =
                how == AskMaker.Mood.EDGE ? dice.between(0, schema.properties().size() - 1) : -1;
        for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
            boolean moved = edge-- == 0;
            if (!moved && !schema.required().contains(property.getKey()) && !dice.percent(chance)) {
                continue;
            }
            String name = prefix.isEmpty() ? property.getKey() : prefix + '[' + property.getKey() + ']';
            Schema value = property.getValue();
            if (value.type().equals("object")) {
                add(value, name, chance, AskMaker.Mood.RIGHT, parts);
            } else if (value.text("format").equals("binary")) {
                parts.add(file(name, how == AskMaker.Mood.RIGHT ? USUAL_FILES : FILES.size()));
            } else {
                Raw raw = moved ? new Edges(dice).of(value, name) : new ValueMaker(dice).of(value, property.getKey());
                parts.add(new Body.Part(name, null, null, plain(raw)));
            }
        }
    }

    private Body.Part file(String name, int choice) {
        List<String> file = FILES.get(dice.between(0, choice - 1));
        return new Body.Part(name, file.get(0), file.get(1), "content of " + name);
    }

    private void spoil(List<Body.Part> parts) {
        int at = dice.between(0, Math.max(0, parts.size() - 1));
        switch (dice.between(0, 5)) {
            case 0 -> parts.add(new Body.Part("unknown", null, null, "1"));
            case 1 -> parts.add(file("unknown_file", FILES.size()));
            case 2 -> parts.remove(at);
            case 3 -> parts.add(parts.get(at));
            case 4 -> {
                Body.Part former = parts.remove(at);
                parts.add(new Body.Part(
                        former.name(), former.filename(), former.type(), sendable(dice.pick(Hostile.TEXTS))));
            }
            default -> parts.add(new Body.Part("contact[unknown][deep]", null, null, "1"));
        }
    }

    /** Unlike JSON, a form has no way to write half of a surrogate pair. */
    private static String sendable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What a scalar means: of a text what stands between its quotation marks. */
    static String plain(Raw raw) {
        String text = raw.toString();
        return text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
                ? Json.parse(text).asString()
                : text;
    }
}
