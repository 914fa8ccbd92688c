package io.getrasl.contract.provider;

/** Which server the contracts are held against: the one that the environment names, else a sandbox. */
public final class Targets {
    private static final Target CURRENT = RemoteTarget.named(System.getenv()).orElseGet(SandboxTarget::new);

    private Targets() {}

    /** One for all tests of this JVM. */
    public static Target current() {
        return CURRENT;
    }

    /** Whether it is a sandbox that this JVM has started. */
    public static boolean isOwnSandbox() {
        return CURRENT instanceof SandboxTarget;
    }
}
