/** Everything around schemas: paths, operations, parameters, bodies, replies, security and servers. */
package io.getrasl.openapi.compat.wire;
