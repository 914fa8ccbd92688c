/** The JSON of the API. */
@NullMarked
package io.getrasl.server.json;

import org.jspecify.annotations.NullMarked;
