/** The bundle as OpenAPI Generator needs it: each class rewrites one thing that the generator mishandles. */
package io.getrasl.openapi.profile;
