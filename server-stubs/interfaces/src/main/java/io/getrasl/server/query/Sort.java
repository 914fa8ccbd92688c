package io.getrasl.server.query;

/**
 * A field to sort by.
 *
 * @param field its name on the wire
 * @param descending whether the largest value comes first
 */
public record Sort(String field, boolean descending) {}
