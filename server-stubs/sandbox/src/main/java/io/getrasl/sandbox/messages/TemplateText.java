package io.getrasl.sandbox.messages;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What the recipient of a template reads, as the list of messages shows it: HTML, a paragraph for each part. */
public final class TemplateText {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\d{1,2})}}");

    private TemplateText() {}

    /**
     * The template with its variables filled in.
     *
     * @param header value of the header's variable; null where it has none
     * @param body values of the body's variables, in their order
     */
    public static String of(SendableTemplate template, @Nullable String header, List<String> body) {
        String headerText = template.headerText() == null
                ? null
                : fill(template.headerText(), header == null ? List.of() : List.of(header));
        return Stream.of(headerText, fill(template.body(), body), template.footer())
                .filter(Objects::nonNull)
                .map(part -> "<p>" + HtmlUtils.htmlEscape(part, "UTF-8") + "</p>")
                .collect(Collectors.joining());
    }

    /** In one pass: a value that looks like a variable is none. */
    private static String fill(String text, List<String> values) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            int number = Integer.parseInt(variable.group(1));
            boolean known = number >= 1 && number <= values.size();
            return Matcher.quoteReplacement(known ? values.get(number - 1) : variable.group());
        });
    }
}
