package io.getrasl.openapi.source;

import io.getrasl.openapi.tree.Node;

/**
 * What a reference fetches from a file outside of the layout.
 *
 * @param file    the file
 * @param pointer the JSON pointer inside of it
 * @param node    what stands there
 * @param context how it is to be read
 * @param section the kind of component that it becomes in the bundle; empty if it is put where it is referred to
 * @param name    the name of that component; empty if it becomes none
 */
public record Fragment(SourceFile file, String pointer, Node node, Context context, String section, String name) {}
