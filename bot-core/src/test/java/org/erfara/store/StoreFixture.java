package org.erfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.OptionalAssert;
import org.erfara.privacy.PrivacyTx;

/** What a contract needs of a store, and how it looks at what the store keeps. */
public interface StoreFixture {
    /** The store under test: the same one throughout a test, empty at its start. */
    Transactional<? extends PrivacyTx> store();

    /** Writes without a result. */
    default void write(Consumer<PrivacyTx> work) {
        store().write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /** Reads. */
    default <R> R read(Function<PrivacyTx, R> work) {
        return store().read(work::apply);
    }

    /** Looks at one thing that may be kept. */
    default <T> OptionalAssert<T> assertOne(Function<PrivacyTx, Optional<T>> reading) {
        return assertThat(this.<Optional<T>>read(reading));
    }

    /** Looks at all things of a kind. */
    default <T> ListAssert<T> assertAll(Function<PrivacyTx, List<T>> reading) {
        return assertThat(this.<List<T>>read(reading));
    }

    /** Looks at what reading says. */
    default <T> ObjectAssert<T> assertRead(Function<PrivacyTx, T> reading) {
        return assertThatObject(read(reading));
    }

    /** Looks at what writing says. */
    default <T> ObjectAssert<T> assertWrite(Function<PrivacyTx, T> writing) {
        return assertThatObject(store().write(writing::apply));
    }
}
