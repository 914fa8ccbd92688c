/** The grammar as JSON Schema, so that editors show while typing what the checker would say. */
package io.getrasl.openapi.editor;
