package org.erfara.recall;

/**
 * What people who were offered a tag said of it; of nobody in particular.
 *
 * @param tag its id
 * @param helped how often it helped
 * @param didNot how often it did not
 */
public record Fit(String tag, int helped, int didNot) {
    Fit and(boolean itHelped) {
        return itHelped ? new Fit(tag, helped + 1, didNot) : new Fit(tag, helped, didNot + 1);
    }

    int balance() {
        return helped - didNot;
    }
}
