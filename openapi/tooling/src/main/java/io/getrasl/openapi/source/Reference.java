package io.getrasl.openapi.source;

import io.getrasl.openapi.Place;

/**
 * A reference as it was written.
 *
 * @param place   where its key stands
 * @param from    the file that it stands in
 * @param text    the reference itself, for example {@code ../components/schemas/Contact.yaml#/properties/id}
 * @param context of the object that holds it
 * @param section the kind of component that it stands for, for example {@code schemas}; empty if none can stand there
 */
public record Reference(Place place, SourceFile from, String text, Context context, String section) {}
