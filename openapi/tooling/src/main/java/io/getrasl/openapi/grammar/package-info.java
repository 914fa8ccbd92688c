/** What OpenAPI 3.1 and this API's extensions allow where, and a walk through a document that knows where it is. */
package io.getrasl.openapi.grammar;
