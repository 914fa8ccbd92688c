/** Writes the reference of all operations, for people. */
package io.getrasl.codegen.docs;
