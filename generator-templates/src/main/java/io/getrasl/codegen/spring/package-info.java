/** Generates the Spring interfaces, strict models and typed errors of a server. */
package io.getrasl.codegen.spring;
