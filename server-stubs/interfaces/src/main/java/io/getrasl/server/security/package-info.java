/** Who calls and whether the call may go on: what an implementation provides, and what it is told. */
@NullMarked
package io.getrasl.server.security;

import org.jspecify.annotations.NullMarked;
