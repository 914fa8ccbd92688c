package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.Set;

/** Checks of one kind, derived from the specification alone. */
interface Family {
    /** The rules that it holds this operation to. */
    Set<Rule> rules(Op op, Spec spec);

    /** Runs its checks of all operations that are wanted. */
    void run(Session session);
}
