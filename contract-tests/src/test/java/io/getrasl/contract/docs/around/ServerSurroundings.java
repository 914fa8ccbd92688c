package io.getrasl.contract.docs.around;

import io.getrasl.server.model.Account;
import io.getrasl.server.security.Caller;
import java.util.Optional;

/** Of a snippet for teams that implement the server interfaces. */
public abstract class ServerSurroundings extends Surroundings {

    /** Where the reader keeps tokens. */
    public interface TokenStore {

        /** Who has that token. */
        Optional<Caller> find(String token);
    }

    /** Where the reader keeps accounts. */
    public interface Accounts {

        /** The account of that tenant. */
        Optional<Account> find(long tenant);
    }
}
