package org.erfara.text;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Vectors that may come from another machine, and so refuse to be asked within a transaction.
 *
 * @param inTransaction whether the calling thread is within one
 */
public record NeverInTransactions(Vectors vectors, BooleanSupplier inTransaction) implements Vectors {
    /** The same tools with such vectors. */
    public static TextTools over(TextTools text, BooleanSupplier inTransaction) {
        return SimpleTextTools.with(new NeverInTransactions(text.vectors(), inTransaction), text);
    }

    @Override
    public Vector of(String text, Language language) {
        refuseInTransaction();
        return vectors.of(text, language);
    }

    @Override
    public List<Vector> of(List<Text> texts) {
        refuseInTransaction();
        return vectors.of(texts);
    }

    private void refuseInTransaction() {
        if (inTransaction.getAsBoolean()) {
            throw new IllegalStateException("a model was asked while a transaction is open");
        }
    }

    @Override
    public String model() {
        return vectors.model();
    }

    @Override
    public double same() {
        return vectors.same();
    }

    @Override
    public double related() {
        return vectors.related();
    }
}
