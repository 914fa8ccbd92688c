package io.getrasl.codegen;

/**
 * How a list operation is paged ({@code x-pagination}).
 *
 * @param page the query parameter that names the page
 * @param size the query parameter that says how much a page holds
 * @param items dotted path of the items in the reply
 * @param current dotted path of the page's number
 * @param last dotted path of the last page's number
 * @param total dotted path of the number of all items; null where the reply does not tell
 * @param perPage dotted path of what a page holds; null where the reply does not tell
 */
public record Pagination(
        String page, String size, String items, String current, String last, String total, String perPage) {}
