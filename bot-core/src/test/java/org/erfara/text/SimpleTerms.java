package org.erfara.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of three letters or more but for a few that say nothing; a word is its own stem. */
final class SimpleTerms implements Terms {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Set<String> SAY_NOTHING = Set.of(
            "how", "the", "has", "have", "anybody", "does", "what", "where", "who", "can", "you", "with", "for", "and",
            "our", "this", "that", "hvordan", "hvad", "hvor", "hvem", "jeg", "man", "med", "til", "kan", "det", "den",
            "der", "som", "og", "hva", "korleis", "kva", "kvar", "ein", "eit", "har");

    private static final Set<String> NAME_NOTHING = Set.of("read", "læse", "dele", "give");

    @Override
    public List<Term> things(String text, Language language) {
        return of(text, language).stream()
                .filter(term -> !NAME_NOTHING.contains(term.stem()))
                .toList();
    }

    @Override
    public List<Term> of(String text, Language language) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> new Term(word.toLowerCase(Locale.ROOT), word))
                .filter(term -> !SAY_NOTHING.contains(term.stem()))
                .toList();
    }
}
