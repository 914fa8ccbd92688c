package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A block of a Maven POM: what it takes from this project exists, in the version of this build. */
final class PomSnippet {

    private static final String GROUP = "io.getrasl";

    private PomSnippet() {}

    static void verify(Snippet snippet) {
        Element root = parse("<snippet>" + snippet.text() + "</snippet>", snippet.place());
        List<Element> modules = modules();
        String version = child(modules.get(0), "version");
        for (Element used : elements(root, "dependency")) {
            if (!GROUP.equals(child(used, "groupId"))) {
                continue;
            }
            String artifact = child(used, "artifactId");
            assertThat(modules)
                    .as(snippet.place() + ": modules of this project")
                    .extracting(it -> child(it, "artifactId"))
                    .contains(artifact);
            String stated = child(used, "version");
            if (!stated.isEmpty()) {
                assertThat(stated)
                        .as(snippet.place() + ": version of " + artifact)
                        .isEqualTo(version);
            }
        }
    }

    /** The root POM, then the others. */
    private static List<Element> modules() {
        List<Element> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Documents.ROOT, 4)) {
            files.filter(it -> it.endsWith("pom.xml") && !it.toString().contains("/target/"))
                    .sorted((a, b) -> Integer.compare(a.getNameCount(), b.getNameCount()))
                    .forEach(it -> found.add(parse(read(it), it.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parse(String xml, String place) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError(place + " is no XML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Node> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static List<Element> elements(Element root, String name) {
        return stream(root.getElementsByTagName(name)).map(Element.class::cast).toList();
    }

    private static String child(Element parent, String name) {
        return stream(parent.getChildNodes())
                .filter(it -> it.getNodeName().equals(name))
                .map(it -> it.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
