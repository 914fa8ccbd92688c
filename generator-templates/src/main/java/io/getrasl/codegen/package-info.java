/**
 * Turns the bundled specification into Java source: a small typed reading of the document, shared by all generators, and the
 * means to render it with Mustache templates.
 */
package io.getrasl.codegen;
