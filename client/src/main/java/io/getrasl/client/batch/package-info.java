/** Operations on many items, carried out in as many requests as it takes, with one outcome for all. */
@NullMarked
package io.getrasl.client.batch;

import org.jspecify.annotations.NullMarked;
