/** Schemas as sets of values: two that allow the same values are the same, however they are written. */
package io.getrasl.openapi.compat.schema;
