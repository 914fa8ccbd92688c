/** How requests are checked, and the means to check what the specification leaves to the implementation. */
@NullMarked
package io.getrasl.server.validation;

import org.jspecify.annotations.NullMarked;
