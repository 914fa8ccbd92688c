package io.getrasl.openapi.bundle;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.serializer.Serializer;

/** Writes YAML that readers of version 1.1 and 1.2 understand alike, the same bytes for the same document everywhere. */
public final class YamlWriter {

    private static final Pattern PLAIN = Pattern.compile("[$A-Za-z/_(][^\\p{Cntrl}:#'\"]*[^\\p{Cntrl}:#'\"\\s]");
    private static final Pattern WORD_WITH_A_MEANING =
            Pattern.compile("y|n|yes|no|on|off|true|false|null|nan|inf", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("[$A-Za-z/_][-\\w$./{}~]*");

    private YamlWriter() {}

    /** The document in block style, indented by two spaces. */
    public static String write(Node document) {
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setSplitLines(false)
                .setBestLineBreak("\n")
                .build();
        Text text = new Text();
        Serializer serializer = new Serializer(settings, new Emitter(settings, text));
        serializer.emitStreamStart();
        serializer.serializeDocument(convert(document));
        serializer.emitStreamEnd();
        return text.out.toString();
    }

    private static org.snakeyaml.engine.v2.nodes.Node convert(Node node) {
        if (node instanceof ObjectNode object) {
            List<NodeTuple> tuples = object.members().stream()
                    .map(member -> new NodeTuple(key(member.name()), convert(member.value())))
                    .toList();
            return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (node instanceof ArrayNode array) {
            List<org.snakeyaml.engine.v2.nodes.Node> items =
                    array.items().stream().map(YamlWriter::convert).toList();
            return new SequenceNode(Tag.SEQ, items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case TEXT -> new org.snakeyaml.engine.v2.nodes.ScalarNode(Tag.STR, scalar.text(), style(scalar.text()));
            case NULL -> plain(Tag.NULL, "null");
            case BOOLEAN -> plain(Tag.BOOL, scalar.text());
            case NUMBER -> plain(new CoreSchema().getScalarResolver().resolve(scalar.text(), true), scalar.text());
        };
    }

    private static org.snakeyaml.engine.v2.nodes.Node plain(Tag tag, String text) {
        return new org.snakeyaml.engine.v2.nodes.ScalarNode(tag, text, ScalarStyle.PLAIN);
    }

    private static org.snakeyaml.engine.v2.nodes.Node key(String name) {
        boolean plain = KEY.matcher(name).matches() && !hasMeaning(name);
        return new org.snakeyaml.engine.v2.nodes.ScalarNode(
                Tag.STR, name, plain ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED);
    }

    private static ScalarStyle style(String text) {
        if (text.contains("\n")) {
            return ScalarStyle.LITERAL;
        }
        return PLAIN.matcher(text).matches() && !hasMeaning(text) ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED;
    }

    private static boolean hasMeaning(String text) {
        return WORD_WITH_A_MEANING.matcher(text).matches();
    }

    private static final class Text implements StreamDataWriter {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void write(String text) {
            out.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            out.append(text, offset, offset + length);
        }
    }
}
