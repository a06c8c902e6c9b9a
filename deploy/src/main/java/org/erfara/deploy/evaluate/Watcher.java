package org.erfara.deploy.evaluate;

/** Is told how far some work is. */
@FunctionalInterface
public interface Watcher {
    /** Nobody waits. */
    Watcher NOBODY = (doing, share) -> {};

    /**
     * @param doing what is being done
     * @param share how much of it is done, 0 to 1
     */
    void at(String doing, double share);
}
