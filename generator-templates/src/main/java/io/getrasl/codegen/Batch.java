package io.getrasl.codegen;

import java.util.List;

/**
 * How an operation that takes a limited number of items takes any number ({@code x-batch}). Paths lead from what the generated
 * methods return: from {@code data} where the reply is an envelope.
 *
 * @param property the request's property with the items
 * @param item the type of an item
 * @param maximum most items of one request
 * @param result the model that the generated methods return
 * @param totals dotted paths of whole numbers that add up
 * @param ordered dotted path of the list of what no other list names, in the order of the request; null where there is none
 * @param indexed dotted paths of the lists whose entries name their item by {@code index}
 * @param goOn dotted path, in the request, of the boolean that says whether to go on after a refused item; null where there is none
 */
public record Batch(
        Property property,
        Type item,
        int maximum,
        Model result,
        List<String> totals,
        String ordered,
        List<String> indexed,
        String goOn) {}
