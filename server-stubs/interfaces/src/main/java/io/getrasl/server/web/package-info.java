/** Joins the interfaces to Spring MVC. Nothing here is for use by implementations. */
@NullMarked
package io.getrasl.server.web;

import org.jspecify.annotations.NullMarked;
