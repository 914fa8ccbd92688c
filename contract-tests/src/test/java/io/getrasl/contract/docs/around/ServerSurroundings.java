package io.getrasl.contract.docs.around;

/** Of a snippet for teams that implement the server interfaces. */
public abstract class ServerSurroundings extends Surroundings {

    /** Where the reader keeps tokens. */
    public interface TokenStore {

        /** Who has that token. */
        java.util.Optional<io.getrasl.server.security.Caller> find(String token);
    }

    /** Where the reader keeps accounts. */
    public interface Accounts {

        /** The account of that tenant. */
        java.util.Optional<io.getrasl.server.model.Account> find(long tenant);
    }
}
