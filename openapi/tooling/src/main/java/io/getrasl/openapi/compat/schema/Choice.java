package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What {@code oneOf} or {@code anyOf} offers, null aside.
 *
 * @param place         where the keyword was written
 * @param exclusive     whether only one of them may fit
 * @param variants      the alternatives
 * @param discriminator the discriminator beside it
 */
record Choice(Place place, boolean exclusive, List<Parts> variants, Optional<ObjectNode> discriminator) {}
