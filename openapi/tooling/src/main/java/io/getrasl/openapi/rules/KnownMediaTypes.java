package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code invalid-media-type}: content is listed by media type. */
final class KnownMediaTypes implements Rule<Bundle> {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+*-]+/[A-Za-z0-9!#$&^_.+*-]+(\\s*;.*)?", Pattern.DOTALL);

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Set<String> keywords = Grammar.of(bundle.document()).kind("MediaType").names();
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (kind.is("RequestBody") || kind.is("Response") || kind.is("Parameter") || kind.is("Header")) {
                Nodes.members(object, "content").stream()
                        .filter(media -> !MEDIA_TYPE.matcher(media.name()).matches())
                        .filter(media ->
                                !media.name().startsWith("x-") && !media.name().equals("$ref"))
                        .forEach(media -> findings.accept(new Finding(
                                media.place(),
                                "invalid-media-type",
                                "'" + media.name() + "' is no media type",
                                keywords.contains(media.name())
                                        ? "put the media type in between: application/json: with '" + media.name()
                                                + "' below it, indented further"
                                        : "write a type and a subtype, for example application/json")));
            }
        });
    }
}
