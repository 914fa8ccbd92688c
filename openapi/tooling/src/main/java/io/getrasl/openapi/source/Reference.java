package io.getrasl.openapi.source;

import io.getrasl.openapi.Place;

/**
 * A reference as it was written.
 *
 * @param place   where its key stands
 * @param from    the file that it stands in
 * @param text    the reference itself, for example {@code ../components/schemas/Contact.yaml#/properties/id}
 * @param context of the object that holds it
 */
public record Reference(Place place, SourceFile from, String text, Context context) {}
