package io.getrasl.openapi.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file is, told from its place in the layout.
 *
 * @param kind    root, path item, component or something else
 * @param section the kind of component, for example {@code schemas}; empty for everything else
 * @param name    the name of the component; empty for everything else
 */
public record Role(Kind kind, String section, String name) {

    /** The kinds of files. */
    public enum Kind {
        ROOT,
        PATH_ITEM,
        COMPONENT,
        /** A file outside of the layout, of which references say what it is. */
        FRAGMENT,
        UNKNOWN
    }

    /** The folders in which components are looked for. */
    public static final Set<String> SECTIONS =
            Set.of("schemas", "responses", "parameters", "examples", "requestBodies", "headers");

    private static final Pattern PATH_ITEM = Pattern.compile("(paths|webhooks)/[^/]+\\.yaml");
    private static final Pattern COMPONENT = Pattern.compile("components/([^/]+)/([A-Za-z0-9._-]+)\\.yaml");

    static final Role ROOT = new Role(Kind.ROOT, "", "");
    static final Role FRAGMENT = new Role(Kind.FRAGMENT, "", "");
    private static final Role UNKNOWN = new Role(Kind.UNKNOWN, "", "");

    static Role of(String file) {
        if (PATH_ITEM.matcher(file).matches()) {
            return new Role(Kind.PATH_ITEM, "", "");
        }
        Matcher component = COMPONENT.matcher(file);
        return component.matches() && SECTIONS.contains(component.group(1))
                ? new Role(Kind.COMPONENT, component.group(1), component.group(2))
                : UNKNOWN;
    }

    /** Where the bundle has this component. */
    public String pointer() {
        return "/components/" + section + "/" + name;
    }
}
