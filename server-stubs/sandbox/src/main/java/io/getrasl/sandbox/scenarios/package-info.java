/** What a client can meet, on demand: documented errors, slow replies, lost connections and events that come twice. */
package io.getrasl.sandbox.scenarios;
