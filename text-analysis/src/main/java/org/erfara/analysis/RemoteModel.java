package org.erfara.analysis;

/**
 * A sentence model on a server of the operator's, in place of the one that ships.
 *
 * @param server answers at {@code embeddings}
 * @param dimensions how many numbers a vector of it has, at least 1; an answer with others is refused
 * @param same the cosine from which on two texts ask the same, between 0 and 1; {@code erfara evaluate calibrate} finds it
 * @param related the cosine from which on two questions belong to one theme, not above {@code same}
 */
public record RemoteModel(ModelServer server, int dimensions, double same, double related) {
    private static final int MOST_DIMENSIONS = 10_000;

    public RemoteModel {
        OperatorsModel.check(same, related);
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "dimensions says how many numbers a vector of the model has, such as 1024");
        }
    }
}
