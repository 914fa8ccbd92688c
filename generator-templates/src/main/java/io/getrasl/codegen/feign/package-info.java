/** Generates the Feign client. */
package io.getrasl.codegen.feign;
