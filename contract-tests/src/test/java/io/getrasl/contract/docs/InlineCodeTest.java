package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What documents name within their text exists: commands of the launcher, and exceptions. */
class InlineCodeTest {

    private static final Pattern SPAN = Pattern.compile("(?<!`)`([^`]+)`(?!`)");
    private static final List<String> PACKAGES = List.of(
            "io.getrasl.client.error",
            "io.getrasl.client.webhook",
            "io.getrasl.client",
            "io.getrasl.client.runtime",
            "io.getrasl.server.error",
            "java.io",
            "java.lang",
            "java.util",
            "java.util.concurrent");

    @TestFactory
    Stream<DynamicTest> whatTextsNameExists() {
        return Documents.all()
                .filter(it -> !it.name().startsWith("docs/adr/"))
                .map(document -> dynamicTest(
                        document.name(),
                        () -> assertThat(wrong(document)).as("names of nothing").isEmpty()));
    }

    private static List<String> wrong(Document document) {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Markdown.prose(document);
        for (int i = 0; i < lines.size(); i++) {
            Matcher span = SPAN.matcher(lines.get(i));
            while (span.find()) {
                if (!exists(span.group(1))) {
                    wrong.add(document.at(i + 1) + " " + span.group(1));
                }
            }
        }
        return wrong;
    }

    private static boolean exists(String code) {
        if (code.startsWith("./rasl ")) {
            return isCommand(code);
        }
        return !code.matches("[A-Z]\\w+Exception")
                || PACKAGES.stream().map(it -> it + "." + code).anyMatch(isClass());
    }

    private static boolean isCommand(String code) {
        try {
            List<String> words = ShellWords.of(code, Map.of());
            Launcher.check(words.subList(1, words.size()));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Predicate<String> isClass() {
        return name -> {
            try {
                Class.forName(name, false, InlineCodeTest.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        };
    }
}
