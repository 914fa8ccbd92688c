package io.getrasl.contract.docs.around;

/** What every Java snippet inherits. */
public abstract class Surroundings {

    /** Runs the snippet. */
    public abstract void run() throws Exception;
}
