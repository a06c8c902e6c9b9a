package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import org.erfara.text.Vector;

/** Ranks all answers for each question. Columns {@code text}, {@code answer} and, if there is one, {@code lang}. */
public final class SearchMeasure implements Measure {
    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        Selection selection = Selection.of(table.with("text", "answer"), scope);
        List<Written> written = selection.written("answer");
        List<Vector> asked = ear.vectors(selection.written("text"));
        List<Vector> answered = ear.vectors(written);
        Compared compared = new Compared(asked, answered);
        List<Vector> questions = compared.each(asked);
        Candidates candidates = new Candidates(written, compared.each(answered));
        List<Ranks> rankings = IntStream.range(0, questions.size())
                .mapToObj(row -> candidates.ranks(row, questions.get(row)))
                .toList();
        return Figures.of(selection, ear)
                .share("ndcg10", "nDCG of the first ten (nDCG@10)", Ranks.mean(rankings, Ranks::ndcg10))
                .share("mrr", "Mean reciprocal rank (MRR)", Ranks.mean(rankings, Ranks::reciprocalRank))
                .share("p1", "The first is right (P@1)", Ranks.mean(rankings, Ranks::firstIsRight));
    }
}
