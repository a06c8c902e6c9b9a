package org.erfara.store;

import java.util.function.Function;

/**
 * A store that is only ever used in transactions. Work must not touch the network and must not begin another transaction.
 *
 * @param <T> what can be done within one
 */
public interface Transactional<T> {
    /** Reads one consistent state; what the work tries to write may be refused. */
    <R> R read(Function<? super T, R> work);

    /** Does all of the work or, if it throws, nothing of it. Writers take turns. */
    <R> R write(Function<? super T, R> work);
}
