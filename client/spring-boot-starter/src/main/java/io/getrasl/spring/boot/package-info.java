/** A RASL client in Spring Boot applications: the beans, and what a team may put in their place. */
@NullMarked
package io.getrasl.spring.boot;

import org.jspecify.annotations.NullMarked;
