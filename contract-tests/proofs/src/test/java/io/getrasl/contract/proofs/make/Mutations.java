package io.getrasl.contract.proofs.make;

import io.getrasl.contract.proofs.spec.Schema;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes something else of a body that was right. */
final class Mutations {

    private static final int DEEP = 2_000;
    private static final int MANY = 3_000;

    private final Dice dice;

    Mutations(Dice dice) {
        this.dice = dice;
    }

    /** One value moved to an edge of its schema. */
    Raw edge(Raw raw, Schema root) {
        List<Integer> place = dice.pick(raw.places());
        String name = "";
        Schema schema = root;
        Raw here = raw;
        for (int step : place) {
            if (here instanceof Raw.Obj object) {
                name = object.members().get(step).name();
                schema = schema == null ? null : schema.properties().get(name);
            } else {
                schema = schema == null ? null : schema.items().orElse(null);
            }
            schema = schema == null ? null : schema.alternatives().get(0);
            here = here.children().get(step);
        }
        boolean object = here instanceof Raw.Obj;
        return schema == null || object ? structure(raw, place) : raw.with(place, new Edges(dice).of(schema, name));
    }

    /** Anything anywhere. */
    Raw wild(Raw raw) {
        List<Integer> place = dice.pick(raw.places());
        return switch (dice.between(0, 4)) {
            case 0, 1 -> raw.with(place, new Raw.Token(dice.pick(Hostile.TOKENS)));
            case 2 -> raw.with(place, Raw.text(dice.pick(Hostile.TEXTS)));
            default -> structure(raw, place);
        };
    }

    private Raw structure(Raw raw, List<Integer> place) {
        Raw here = raw.at(place);
        return switch (dice.between(0, 7)) {
            case 0 -> place.isEmpty() ? raw : raw.with(place, null);
            case 1 -> raw.with(place, new Raw.Arr(List.of(here)));
            case 2 -> raw.with(place, new Raw.Obj(List.of(new Raw.Member("value", here))));
            case 3, 4 -> raw.with(place, member(here, dice.pick(Hostile.TEXTS)));
            case 5 -> raw.with(place, twice(here));
            case 6 -> raw.with(place, deep());
            default -> raw.with(place, many(here));
        };
    }

    private Raw member(Raw here, String name) {
        if (!(here instanceof Raw.Obj object)) {
            return new Raw.Token(dice.pick(Hostile.TOKENS));
        }
        List<Raw.Member> members = new ArrayList<>(object.members());
        members.add(new Raw.Member(dice.percent(50) ? name : "unknown", new Raw.Token("1")));
        return new Raw.Obj(members);
    }

    private Raw twice(Raw here) {
        if (here instanceof Raw.Obj object && !object.members().isEmpty()) {
            List<Raw.Member> members = new ArrayList<>(object.members());
            members.add(dice.pick(object.members()));
            return new Raw.Obj(members);
        }
        return new Raw.Arr(List.of(here, here));
    }

    private Raw deep() {
        int depth = dice.pick(List.of(100, 499, 501, DEEP));
        return dice.percent(50)
                ? new Raw.Token("[".repeat(depth) + "]".repeat(depth))
                : new Raw.Token("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
    }

    private static Raw many(Raw here) {
        boolean small = here.toString().length() < 40;
        return new Raw.Token("[" + (small ? here + "," : "0,").repeat(MANY) + "0]");
    }

    /** Bytes that are no JSON, or no longer the same. */
    byte[] broken(byte[] right) {
        int middle = right.length / 2;
        return switch (dice.between(0, 9)) {
            case 0 -> Arrays.copyOf(right, middle);
            case 1 -> joined(right, new byte[] {'}'});
            case 2 -> joined(right, right);
            case 3 -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, right);
            case 4 -> spliced(right, middle, new byte[] {(byte) 0xC3, '('});
            case 5 -> spliced(right, middle, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
            case 6 -> spliced(right, middle, new byte[] {0});
            case 7 -> new String(right, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 8 -> joined(right, " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII));
            default -> new byte[0];
        };
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] added) {
        return joined(joined(Arrays.copyOf(bytes, at), added), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
