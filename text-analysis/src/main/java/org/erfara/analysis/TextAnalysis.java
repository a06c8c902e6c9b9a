package org.erfara.analysis;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.erfara.text.Language;
import org.erfara.text.Languages;
import org.erfara.text.Outcomes;
import org.erfara.text.PersonalData;
import org.erfara.text.Polisher;
import org.erfara.text.Questions;
import org.erfara.text.Term;
import org.erfara.text.Terms;
import org.erfara.text.Vectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything the core asks about words, with what ships in the build and no network, unless the
 * operator names a server. Quick to make: each part reads
 * its word lists when it is first used. Thread-safe.
 */
public final class TextAnalysis {
    /** Of the {@link #ablations}, the straight English sentence model. */
    public static final String ENGLISH_MODEL = "English model alone";

    /** Of the {@link #ablations}, what needs no sentence model. */
    public static final String FAST_PART = "fast part alone";

    private static final Logger LOG = LoggerFactory.getLogger(TextAnalysis.class);

    private final Lazy<Languages> languages = new Lazy<>(CueLanguages::new);
    private final Lazy<StopWords> stopWords = new Lazy<>(StopWords::new);
    private final Lazy<Terms> terms = new Lazy<>(() -> new LuceneTerms(stopWords.get()));
    private final Lazy<Questions> questions = new Lazy<>(() -> new PhraseQuestions(terms.get()));
    private final Outcomes outcomes = new PhraseOutcomes(stopWords);
    private final Lazy<PersonalData> personalData = new Lazy<>(() -> new PatternPersonalData(stopWords.get()));
    private final Lazy<SentenceModel> model = new Lazy<>(ShippedModel::load);
    private final Lazy<HashedWords> words = new Lazy<>(() -> new HashedWords(stopWords.get()));
    private final Vectors shipped = new BlendedVectors(model, words);
    private final Vectors vectors;

    /** With what ships. */
    public TextAnalysis() {
        vectors = shipped;
    }

    /** With a sentence model of the operator's; if it cannot be used, the log says why and the one that ships goes on. */
    public TextAnalysis(OperatorsModel own) {
        vectors = new LazyVectors(() -> usable(own));
    }

    /**
     * With a sentence model on a server; nothing else stands in for it, so that vectors stay of one model.
     *
     * @param pause returns after so long: between two attempts to ask the server
     */
    public TextAnalysis(RemoteModel remote, Consumer<Duration> pause) {
        vectors = new RemoteVectors(remote, pause);
    }

    private Vectors usable(OperatorsModel own) {
        try {
            return new OperatorsVectors(own);
        } catch (IllegalStateException e) {
            LOG.warn("{}. The one that ships is used instead.", e.getMessage());
            return shipped;
        }
    }

    /** Languages by their words and spellings: Danish, bokmål, nynorsk, Swedish and English. */
    public Languages languages() {
        return new Languages() {
            @Override
            public Language of(String text) {
                return languages.get().of(text);
            }

            @Override
            public Language of(String text, Language usual) {
                return languages.get().of(text, usual);
            }
        };
    }

    /** Questions by phrases, question marks and their form, in all languages at once. */
    public Questions questions() {
        return new Questions() {
            @Override
            public Optional<String> asked(String text, Language language, boolean namesSomebody) {
                return questions.get().asked(text, language, namesSomebody);
            }

            @Override
            public boolean isQuestion(String text) {
                return questions.get().isQuestion(text);
            }
        };
    }

    /** Terms by stop words and Lucene's stemmers. */
    public Terms terms() {
        return new Terms() {
            @Override
            public List<Term> of(String text, Language language) {
                return terms.get().of(text, language);
            }

            @Override
            public List<Term> things(String text, Language language) {
                return terms.get().things(text, language);
            }
        };
    }

    /**
     * Vectors of an English sentence model and of words, or of the operator's model. The first call of {@link Vectors#of}
     * takes about a second; it throws {@link IllegalStateException}, saying why, if this machine cannot run the model.
     */
    public Vectors vectors() {
        return vectors;
    }

    /**
     * For measuring what each part of the vectors is worth: the same vectors without it, by what is left, and the English
     * model alone.
     */
    public Map<String, Vectors> ablations() {
        Map<String, Vectors> ablations = new LinkedHashMap<>();
        ablations.put(ENGLISH_MODEL, vectorsOf(EnumSet.of(VectorPart.MODEL)));
        ablations.put(FAST_PART, vectorsOf(EnumSet.of(VectorPart.GLOSS, VectorPart.WORDS)));
        ablations.put("without words and letters", vectorsOf(EnumSet.complementOf(EnumSet.of(VectorPart.WORDS))));
        ablations.put("without the gloss", vectorsOf(EnumSet.complementOf(EnumSet.of(VectorPart.GLOSS))));
        ablations.put("without the languages' means", vectorsOf(EnumSet.complementOf(EnumSet.of(VectorPart.MEANS))));
        return ablations;
    }

    private Vectors vectorsOf(Set<VectorPart> parts) {
        return new BlendedVectors(model, words, parts);
    }

    /** A language model on a server of the operator's. */
    public static Polisher polisher(ModelServer server) {
        return new LanguageModel(server);
    }

    /** Outcomes by phrases and reactions, in all languages at once. */
    public Outcomes outcomes() {
        return outcomes;
    }

    /**
     * Personal data by shape and the words beside them: e-mail addresses, phone numbers, bank accounts, Danish, Norwegian and
     * Swedish national numbers, pupils' names.
     */
    public PersonalData personalData() {
        return (text, isColleague) -> personalData.get().found(text, isColleague);
    }
}
