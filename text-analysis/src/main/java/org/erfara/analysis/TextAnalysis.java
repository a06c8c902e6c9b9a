package org.erfara.analysis;

import org.erfara.text.Languages;
import org.erfara.text.Outcomes;
import org.erfara.text.PersonalData;
import org.erfara.text.Questions;
import org.erfara.text.Terms;
import org.erfara.text.Vectors;

/**
 * Everything the core asks about words, with what ships in the build and no network. Quick to make: each part reads
 * its word lists when it is first used. Thread-safe.
 */
public final class TextAnalysis {
    private final Lazy<Languages> languages = new Lazy<>(CueLanguages::new);
    private final Lazy<StopWords> stopWords = new Lazy<>(StopWords::new);
    private final Lazy<Terms> terms = new Lazy<>(() -> new LuceneTerms(stopWords.get()));
    private final Lazy<Questions> questions = new Lazy<>(() -> new PhraseQuestions(terms.get()));
    private final Outcomes outcomes = new PhraseOutcomes();
    private final Lazy<PersonalData> personalData = new Lazy<>(PatternPersonalData::new);
    private final Vectors vectors =
            new BlendedVectors(new Lazy<>(SentenceModel::load), new Lazy<>(() -> new HashedWords(stopWords.get())));

    /** Languages by their words and spellings: Danish, bokmål, nynorsk, Swedish and English. */
    public Languages languages() {
        return text -> languages.get().of(text);
    }

    /** Questions by phrases and question marks, in all languages at once. */
    public Questions questions() {
        return (text, language) -> questions.get().asked(text, language);
    }

    /** Terms by stop words and Lucene's stemmers. */
    public Terms terms() {
        return (text, language) -> terms.get().of(text, language);
    }

    /**
     * Vectors of an English sentence model and of words. The first call of {@link Vectors#of} takes about a second; it
     * throws {@link IllegalStateException}, saying why, if this machine cannot run the model.
     */
    public Vectors vectors() {
        return vectors;
    }

    /** Outcomes by phrases and reactions, in all languages at once. */
    public Outcomes outcomes() {
        return outcomes;
    }

    /** Personal data by shape: e-mail addresses, phone numbers, Danish, Norwegian and Swedish national numbers. */
    public PersonalData personalData() {
        return text -> personalData.get().masked(text);
    }
}
