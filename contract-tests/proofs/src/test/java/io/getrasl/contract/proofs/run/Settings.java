package io.getrasl.contract.proofs.run;

/** How proofs are run: {@code -Drasl.proof.seed=42} tries other requests, {@code -Drasl.proof.requests=2000} more of them. */
public final class Settings {

    /** From which all chance follows. */
    public static final long SEED = Long.getLong("rasl.proof.seed", 1);

    /** Requests for each operation. PostgreSQL gets fewer by default: what it has to prove is that types differ in nothing. */
    public static final int REQUESTS =
            Integer.getInteger("rasl.proof.requests", ProofDatabase.isPostgresql() ? 100 : 200);

    /** Which operations, as a pattern of their ids: {@code -Drasl.proof.only=sendOtp}. */
    public static final String ONLY = System.getProperty("rasl.proof.only", ".*");

    private Settings() {}

    /** Whether it is the run that CI makes, in which nothing is left to chance. */
    public static boolean isUsual() {
        return SEED == 1 && REQUESTS >= 200;
    }
}
