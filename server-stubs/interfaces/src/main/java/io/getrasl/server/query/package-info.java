/** Lists: the query of a caller, and the page that answers it. */
@NullMarked
package io.getrasl.server.query;

import org.jspecify.annotations.NullMarked;
