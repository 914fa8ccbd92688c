package io.getrasl.contract.proofs.spec;

/**
 * A parameter.
 *
 * @param name its name on the wire
 * @param in where it stands: {@code path}, {@code query} or {@code header}
 * @param required whether it has to be sent
 * @param schema what it may be
 */
public record Input(String name, String in, boolean required, Schema schema) {

    /** Whether it is a list whose items the specification enumerates. */
    public boolean isEnumeratedList() {
        return schema.items().filter(items -> items.node().has("enum")).isPresent();
    }
}
