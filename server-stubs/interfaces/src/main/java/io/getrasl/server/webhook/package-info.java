/** What a server needs to send webhooks as the specification describes them. */
@NullMarked
package io.getrasl.server.webhook;

import org.jspecify.annotations.NullMarked;
