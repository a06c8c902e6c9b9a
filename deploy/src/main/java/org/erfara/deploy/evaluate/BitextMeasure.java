package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.erfara.text.Language;
import org.erfara.text.Vector;

/**
 * Looks for the translation of each text among all of them, and back. Columns {@code text} and {@code en}, or any two
 * others that hold translations of each other.
 *
 * @param from the column looked from
 * @param to the column looked in
 */
public record BitextMeasure(String from, String to) implements Measure {
    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        Selection selection = Selection.of(table.with(from, to), scope);
        Side heardOne = side(selection, from, ear);
        Side heardOther = side(selection, to, ear);
        Compared compared = new Compared(heardOne.vectors, heardOther.vectors);
        Side one = heardOne.as(compared);
        Side other = heardOther.as(compared);
        Matches there = one.matches(other);
        Matches back = other.matches(one);
        return Figures.of(selection, ear)
                .share("f1", "F1, the mean of both ways", (there.f1() + back.f1()) / 2)
                .share("f1There", "F1 from " + from + " to " + to, there.f1())
                .share("f1Back", "F1 from " + to + " to " + from, back.f1())
                .share("p1", "The nearest is right (P@1) from " + from + " to " + to, there.firstIsRight())
                .share("p1Back", "The nearest is right (P@1) from " + to + " to " + from, back.firstIsRight());
    }

    private static Side side(Selection selection, String column, Ear ear) {
        List<Written> written = selection.written(column).stream()
                .map(text -> new Written(text.text(), language(selection, column, text)))
                .toList();
        return new Side(written, ear.vectors(written));
    }

    /** A column that is called by a language is in that one. */
    private static Optional<Language> language(Selection selection, String column, Written text) {
        return selection.scope().languageFromFile()
                ? LanguageTags.spoken(column).or(text::language)
                : Optional.empty();
    }

    private record Side(List<Written> written, List<Vector> vectors) {
        Side as(Compared compared) {
            return new Side(written, compared.each(vectors));
        }

        Matches matches(Side other) {
            Candidates candidates = new Candidates(other.written, other.vectors);
            return new Matches(IntStream.range(0, vectors.size())
                    .parallel()
                    .mapToObj(row -> new Matches.Match(candidates.of(row), candidates.nearest(vectors.get(row))))
                    .toList());
        }
    }
}
