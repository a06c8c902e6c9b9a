package org.erfara.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.erfara.analysis.PupilWords.Role;
import org.erfara.text.Found;

/** The search for pupils' names in one text. */
final class PupilSearch {
    /** Given names and family names together. */
    private static final int MOST_NAMES = 4;
    /** Of a title, counted in words. */
    private static final int LONGEST_TITLE = 4;

    /** What common nouns end with before “mor”: barnets, skolens. */
    private static final List<String> NOUN_ENDINGS = List.of("ens", "ets", "ernes", "enes", "anes", "arnas");

    private final String text;
    private final PupilCues cues;
    private final List<ChatWord> chat;
    private final PupilWords words;
    private final Predicate<String> isColleague;

    PupilSearch(String text, PupilCues cues, PupilWords words, Predicate<String> isColleague) {
        this.text = text;
        this.cues = cues;
        this.chat = cues.chat();
        this.words = words;
        this.isColleague = isColleague;
    }

    /** Goes through the text twice, since who is known to be a pupil tells of others, and is named again. */
    void find(Finds finds) {
        look(finds);
        if (cues.knowsAny()) {
            look(finds);
            findAgain(finds);
        }
    }

    private void look(Finds finds) {
        int at = 0;
        while (at < chat.size()) {
            int last = lastOfName(at);
            if (last >= at && isPupil(at, last)) {
                last = take(at, last, finds);
            } else if (last < at && isPupilInSmallLetters(at)) {
                take(at, at, finds);
            }
            at = Math.max(at, last) + 1;
        }
    }

    /** The last word of the name that begins there; the word before, if none does. */
    private int lastOfName(int first) {
        int last = first - 1;
        while (last + 1 < chat.size()
                && last + 1 - first < MOST_NAMES
                && (last < first || chat.get(last + 1).isJoined())
                && (words.mayBeName(chat.get(last + 1), text) || isInitial(first, last + 1))) {
            last++;
        }
        boolean severalAtStart = last > first && chat.get(first).opensSentence();
        return severalAtStart && !words.isGivenName(chat.get(first)) && words.isGivenName(chat.get(first + 1))
                ? first - 1
                : last;
    }

    /** “Emma H.” */
    private boolean isInitial(int first, int at) {
        ChatWord word = chat.get(at);
        return at > first && word.capital() && word.to() - word.from() == 1 && word.isJoined();
    }

    private boolean isPupil(int first, int last) {
        if (isColleague(first, last) || isSchool(first, last) || isFamous(first)) {
            return false;
        }
        ChatWord name = chat.get(first);
        boolean given = cues.isBeforeClass(last) ? words.isGivenName(name) : isGivenName(name);
        if (cues.isSaid(first, last)) {
            return given || !name.opensSentence() || isNoNoun(name);
        }
        return given && cues.isNearCue(first, last) && !cues.isAtWork(first, last, text);
    }

    /** Where a capital says nothing, it must be a name and nothing else. */
    private boolean isGivenName(ChatWord word) {
        boolean capitalAnyway = word.opensSentence() || word.gap() == ChatWord.Gap.OTHER || words.saysLittle(word);
        return capitalAnyway ? words.isOnlyName(word) : words.isGivenName(word);
    }

    /** What opens a sentence has a capital anyway. */
    private boolean isNoNoun(ChatWord word) {
        return !words.isGivenName(word) && NOUN_ENDINGS.stream().noneMatch(word.lower()::endsWith);
    }

    private boolean isPupilInSmallLetters(int at) {
        ChatWord word = chat.get(at);
        return !word.capital()
                && words.isOnlyName(word)
                && !isColleague(at, at)
                && (cues.isSaid(at, at) || cues.isBeforeClass(at));
    }

    /** A colleague's first name with a family name that no colleague has is somebody else's. */
    private boolean isColleague(int first, int last) {
        return isColleague(chat.get(first)) && (last == first || isColleague(chat.get(last)));
    }

    private boolean isColleague(ChatWord word) {
        return isColleague.test(word.lower()) || isColleague.test(words.bearer(word));
    }

    private boolean isSchool(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (PupilWords.isSchool(chat.get(at))) {
                return true;
            }
        }
        boolean before = first > 0 && chat.get(first).isJoined() && PupilWords.isSchool(chat.get(first - 1));
        return before
                || (last + 1 < chat.size() && chat.get(last + 1).isJoined() && PupilWords.isSchool(chat.get(last + 1)));
    }

    private boolean isFamous(int first) {
        StringBuilder title = new StringBuilder(chat.get(first).lower());
        for (int at = first + 1; at < chat.size() && at - first < LONGEST_TITLE; at++) {
            title.append(' ').append(chat.get(at).lower());
            if (words.isFamous(title.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Takes a name, and those that are joined to it: “Emma, Omar og Sofie”. Says where the last of them ends. */
    private int take(int first, int last, Finds finds) {
        boolean said = cues.isSaid(first, last);
        boolean asOne = cues.isBesidePlural(first);
        int end = last;
        cues.know(words.bearer(chat.get(first)));
        if (!asOne) {
            finds.add(found(first, last));
        }
        for (int next = joined(end, said); next > 0; next = joined(end, said)) {
            end = Math.max(next, lastOfName(next));
            cues.know(words.bearer(chat.get(next)));
            if (!asOne) {
                finds.add(found(next, end));
            }
        }
        if (asOne) {
            finds.add(new Found(
                    Found.Kind.PUPIL,
                    Found.Form.BESIDE,
                    chat.get(first).from(),
                    chat.get(end).to()));
        }
        return end;
    }

    /** The first word of a name joined to the one before; 0 if there is none. */
    private int joined(int last, boolean said) {
        boolean and = cues.role(last + 1) == Role.JOINING;
        int next = and ? last + 2 : last + 1;
        if (next >= chat.size() || (!and && chat.get(next).gap() != ChatWord.Gap.COMMA)) {
            return 0;
        }
        int nextLast = lastOfName(next);
        boolean name = nextLast >= next && (words.isGivenName(chat.get(next)) || (and && said));
        return name && !isColleague(next, nextLast) && !isSchool(next, nextLast) ? next : 0;
    }

    private Found found(int first, int last) {
        return new Found(
                Found.Kind.PUPIL,
                form(first, last),
                chat.get(first).from(),
                chat.get(last).to());
    }

    private Found.Form form(int first, int last) {
        ChatWord end = chat.get(last);
        boolean whose = end.lower().endsWith("'s") || isWithS(end) || (cues.isRelativesOwner(last) && !isOwn(last));
        return whose ? Found.Form.WHOSE : cues.isBeside(first) ? Found.Form.BESIDE : Found.Form.ALONE;
    }

    private boolean isOwn(int last) {
        return cues.role(last + 1) == Role.OWNS;
    }

    private boolean isWithS(ChatWord word) {
        return words.isGivenName(word) && !words.bearer(word).equals(word.lower());
    }

    private void findAgain(Finds finds) {
        for (int at = 0; at < chat.size(); at++) {
            ChatWord word = chat.get(at);
            if ((word.capital() || words.isOnlyName(word)) && cues.knows(word)) {
                finds.add(found(at, Math.max(at, lastOfName(at))));
            }
        }
    }
}
