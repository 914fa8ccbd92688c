package io.getrasl.server.security;

import java.util.Set;

/** Who calls. Implementations add what they need to know, such as the tenant. */
public interface Caller {

    /** The scopes of the caller's token. */
    Set<String> scopes();
}
