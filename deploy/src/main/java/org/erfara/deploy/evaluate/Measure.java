package org.erfara.deploy.evaluate;

/** One way of asking how well Erfara hears. */
@FunctionalInterface
public interface Measure {
    /**
     * Measures.
     *
     * @throws org.erfara.deploy.UserProblem if the table does not have what is needed
     */
    Figures of(TextTable table, Scope scope, Ear ear);
}
