package org.erfara.deploy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.erfara.analysis.TextAnalysis;
import org.erfara.text.Language;
import org.erfara.text.TextTools;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one message costs, on one thread: its language, whether it asks, and the vector of a question. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
public class ReadingBench {
    private static final List<String> SAID = List.of(
            "Hej alle sammen. Er der nogen der ved hvordan vi oplader %d iPads på samme tid?",
            "Er det noen som vet om vi får bruke KI-verktøy i vurderingen av %d oppgaver",
            "Kva gjer de når %d elevar ikkje leverer gruppearbeidet?",
            "Finns det någon mall för utvecklingssamtal med %d föräldrar?",
            "Does anybody know how to give feedback on %d essays before Friday?",
            "Jeg har lagt nøglerne til lokale %d i skuffen, så de ligger klar i morgen.");

    private final TextTools text = Installation.text();
    private final Vectors fast = new TextAnalysis().ablations().get(TextAnalysis.FAST_PART);
    private int said;

    /** Never the same twice, since vectors are remembered. */
    private String next() {
        said++;
        return SAID.get(said % SAID.size()).formatted(said);
    }

    private Language language() {
        return List.of(Language.DA, Language.NB, Language.NN, Language.SV, Language.EN, Language.DA)
                .get(said % SAID.size());
    }

    /** Which language is it? */
    @Benchmark
    public Language languageOfAMessage() {
        return text.languages().of(next());
    }

    /** Does it ask something? */
    @Benchmark
    public Optional<String> questionOrNot() {
        return text.questions().asked(next(), language());
    }

    /** The whole vector. */
    @Benchmark
    public Vector vectorOfAQuestion() {
        return text.vectors().of(next(), language());
    }

    /** What of it needs no sentence model. */
    @Benchmark
    public Vector fastPartOfTheVector() {
        return fast.of(next(), language());
    }
}
