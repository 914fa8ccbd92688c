package io.getrasl.conformance.check;

import java.util.Collection;
import java.util.List;

/** Takes tokens out of texts, also where a server repeats them. Immutable. */
public final class Secrets {
    private final List<String> secrets;

    public Secrets(Collection<String> secrets) {
        this.secrets = secrets.stream().filter(secret -> !secret.isBlank()).toList();
    }

    public String removed(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, "***");
        }
        return clean;
    }
}
