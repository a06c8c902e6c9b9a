package org.erfara.analysis;

import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.sv.SwedishLightStemmer;
import org.erfara.text.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes the endings off lower-case words. One instance serves one thread. */
interface Stemmer {
    String stem(String word);

    /** Bokmål, nynorsk and what may be either lose the endings of both, since they are easily mistaken. */
    static Stemmer of(Language language) {
        return switch (language) {
            case DA -> snowball(new DanishStemmer());
            case EN -> snowball(new EnglishStemmer());
            case SV -> light(new SwedishLightStemmer()::stem);
            case NB, NN, UNSURE ->
                light(new NorwegianLightStemmer(NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK)::stem);
        };
    }

    private static Stemmer snowball(SnowballStemmer stemmer) {
        return word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }

    private static Stemmer light(Shortening shortening) {
        return word -> {
            char[] letters = word.toCharArray();
            return new String(letters, 0, shortening.length(letters, letters.length));
        };
    }

    /** Lucene's light stemmers: they may change the letters and tell how many of them stay. */
    interface Shortening {
        int length(char[] letters, int length);
    }
}
