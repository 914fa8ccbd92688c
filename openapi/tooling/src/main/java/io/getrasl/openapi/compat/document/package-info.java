/** OpenAPI documents of any origin and version, as far as a comparison needs them: references followed, defaults filled in. */
package io.getrasl.openapi.compat.document;
