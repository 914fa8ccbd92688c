package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every relative link of every document leads somewhere, to the heading that it names. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?<!`)\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() {
        return Documents.all()
                .map(document -> dynamicTest(
                        document.name(),
                        () -> assertThat(broken(document))
                                .as("links that lead nowhere")
                                .isEmpty()));
    }

    private static List<String> broken(Document document) throws IOException {
        List<String> broken = new ArrayList<>();
        List<String> lines = Markdown.prose(document);
        for (int i = 0; i < lines.size(); i++) {
            Matcher link = LINK.matcher(lines.get(i));
            while (link.find()) {
                if (!leadsSomewhere(document, link.group(1))) {
                    broken.add(document.at(i + 1) + " " + link.group(1));
                }
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Document from, String link) throws IOException {
        if (link.matches("[a-z]+:.*")) {
            return link.startsWith("https://");
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = from.file().resolveSibling(path).normalize();
        if (path.isEmpty()) {
            target = from.file();
        }
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchors(Document.read(Documents.ROOT, target)).contains(link.substring(hash + 1));
    }

    /** As GitHub makes them of headings. */
    static Set<String> anchors(Document document) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : Markdown.prose(document)) {
            Markdown.heading(line).ifPresent(heading -> {
                String slug = slug(heading);
                int times = seen.merge(slug, 1, Integer::sum);
                anchors.add(times == 1 ? slug : slug + "-" + (times - 1));
            });
        }
        return anchors;
    }

    private static String slug(String heading) {
        String text = heading.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(code.group().replace("`", "")))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\-_ ]", "")
                .replace(' ', '-');
    }
}
