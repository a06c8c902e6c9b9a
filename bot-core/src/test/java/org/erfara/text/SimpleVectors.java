package org.erfara.text;

/** A bag of words, hashed into 64 dimensions: the cosine of two texts is about the part of their words they share. */
final class SimpleVectors implements Vectors {
    private static final int DIMENSIONS = 64;

    private final Terms terms;

    SimpleVectors(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String model() {
        return "bag-of-words-64";
    }

    @Override
    public Vector of(String text, Language language) {
        float[] direction = new float[DIMENSIONS];
        for (Term term : terms.of(text, language)) {
            int hash = spread(term.stem().hashCode());
            direction[Math.floorMod(hash, DIMENSIONS)] += hash < 0 ? -1 : 1;
        }
        return Vector.of(direction);
    }

    /** The last step of MurmurHash3 (Appleby 2011), so that words that differ in a letter do not meet. */
    private static int spread(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    @Override
    public double same() {
        return 0.78;
    }

    @Override
    public double related() {
        return 0.4;
    }
}
