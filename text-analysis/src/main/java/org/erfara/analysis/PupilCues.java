package org.erfara.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.erfara.analysis.PupilWords.Role;
import org.jspecify.annotations.Nullable;

/** What the words round a name say of its bearer. Names are given by the first and last of their words. */
final class PupilCues {
    /** How many words away from a cue a name is still taken for a pupil's. */
    private static final int REACH = 10;
    /** How far behind “Marit har” her pupil or class may be. */
    private static final int OBJECT_REACH = 3;
    /** Words of “Lone og Torben og Kari”; who lists more lists a class. */
    private static final int MOST_JOINED = 8;

    private static final Set<String> SUBJECTS =
            Set.of("han", "hun", "ho", "hon", "he", "she", "som", "der", "who", "hen", "they", "is");
    private static final Set<String> PLURALS = Set.of(
            "elever",
            "elevene",
            "eleverne",
            "elevane",
            "elevar",
            "eleverna",
            "pupils",
            "students",
            "barna",
            "børnene",
            "borna",
            "drengene",
            "pigerne",
            "guttene",
            "gutane",
            "jentene",
            "boys",
            "girls");
    /** “So far” is English, and no father. */
    private static final Set<String> MEASURES = Set.of("so", "as", "how", "too", "by", "thus", "very", "this", "that");

    private final List<ChatWord> chat;
    private final Set<String> pupils = new HashSet<>();
    private final PupilWords words;

    PupilCues(List<ChatWord> chat, PupilWords words) {
        this.chat = chat;
        this.words = words;
    }

    List<ChatWord> chat() {
        return chat;
    }

    static boolean isCue(ChatWord word, @Nullable Role role) {
        return role == null
                ? word.isSchoolClass()
                : switch (role) {
                    case PUPIL, MAYBE, RELATIVE, SITUATION, CLASS -> true;
                    default -> false;
                };
    }

    /** From now on this name, in lower case, tells of a pupil itself. */
    void know(String bearer) {
        pupils.add(bearer);
    }

    boolean knowsAny() {
        return !pupils.isEmpty();
    }

    boolean knows(ChatWord word) {
        return pupils.contains(words.bearer(word));
    }

    /** What the word there says, null before the first, after the last, and if it says nothing. */
    @Nullable
    Role role(int at) {
        return at < 0 || at >= chat.size() ? null : words.role(chat.get(at));
    }

    private boolean isCue(int at) {
        boolean measure = at > 0
                && chat.get(at).lower().equals("far")
                && MEASURES.contains(chat.get(at - 1).lower());
        return (!measure && isCue(chat.get(at), role(at))) || knows(chat.get(at));
    }

    /** Whether anything within reach tells of a pupil: in the same sentence, and for what can only be a name in the next one. */
    boolean isNearCue(int first, int last) {
        int bounds = words.isOnlyName(chat.get(first)) ? 1 : 0;
        return isCueBefore(first, bounds) || isCueAfter(last, bounds);
    }

    private boolean isCueBefore(int first, int mostBounds) {
        int bounds = 0;
        for (int at = first; at > 0 && first - at < REACH; at--) {
            bounds += chat.get(at).opensSentence() ? 1 : 0;
            if (bounds <= mostBounds && isCue(at - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCueAfter(int last, int mostBounds) {
        int bounds = 0;
        for (int at = last + 1; at < chat.size() && at - last <= REACH; at++) {
            bounds += chat.get(at).opensSentence() ? 1 : 0;
            if (bounds <= mostBounds && isCue(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words at the name leave no doubt: “eleven Emma”, “mor til Emma”, “gutten heter Emil”, “Emmas mor”. */
    boolean isSaid(int first, int last) {
        return isBeside(first) || isRelativesOf(first) || isCalled(first) || isRelativesOwner(last);
    }

    /** “Eleven Emma”. */
    boolean isBeside(int first) {
        if (!chat.get(first).isJoined() || role(first - 1) != Role.PUPIL) {
            return false;
        }
        ChatWord pupil = chat.get(first - 1);
        return !pupil.capital() || pupil.opensSentence();
    }

    /** “Eleverne Emma og Omar”. */
    boolean isBesidePlural(int first) {
        return isBeside(first) && isPlural(first - 1);
    }

    private boolean isPlural(int at) {
        return at < chat.size() && PLURALS.contains(chat.get(at).lower());
    }

    private boolean isRelativesOf(int first) {
        return chat.get(first).isJoined()
                && (role(first - 1) == Role.OF || isWord(first - 1, "of"))
                && role(first - 2) == Role.RELATIVE;
    }

    private boolean isCalled(int first) {
        return chat.get(first).isJoined()
                && role(first - 1) == Role.CALLED
                && first > 1
                && (role(first - 2) == Role.PUPIL
                        || SUBJECTS.contains(chat.get(first - 2).lower()))
                && isNearCue(first, first);
    }

    /** “Emmas mor”, “Emma sin mor”. */
    boolean isRelativesOwner(int last) {
        boolean possessive = chat.get(last).lower().endsWith("s") && role(last + 1) == Role.RELATIVE;
        return (possessive && chat.get(last + 1).gap() != ChatWord.Gap.SENTENCE)
                || (role(last + 1) == Role.OWNS && role(last + 2) == Role.RELATIVE);
    }

    /** “Emma i 4.b”, “Emma (4b)”. */
    boolean isBeforeClass(int last) {
        int next = role(last + 1) == Role.LINKING ? last + 2 : last + 1;
        return next < chat.size()
                && !chat.get(next).opensSentence()
                && chat.get(next).isSchoolClass();
    }

    /** Whether the words round the name speak of somebody at work, or to somebody: “spør Kari”, “Marit har 4b”, “Kari, …”. */
    boolean isAtWork(int first, int last, String text) {
        return isAddressed(first)
                || isAlone(first, last)
                || (role(last + 1) == Role.STAFF && chat.get(last + 1).gap() == ChatWord.Gap.COMMA)
                || (first > 0 && text.charAt(chat.get(first).from() - 1) == '@')
                || hasPupils(last)
                || ownsClass(last)
                || isSpokenTo(first, last, text);
    }

    /** “Spør Kari”, “hej Lone og Kari”. */
    private boolean isAddressed(int first) {
        int start = first;
        while (start > 1
                && first - start < MOST_JOINED
                && role(start - 1) == Role.JOINING
                && chat.get(start - 2).capital()) {
            start -= 2;
        }
        return role(start - 1) == Role.STAFF && !chat.get(start).opensSentence();
    }

    /** A line with nothing but a name is somebody's hand. */
    private boolean isAlone(int first, int last) {
        return chat.get(first).opensSentence()
                && (last + 1 == chat.size() || chat.get(last + 1).opensSentence());
    }

    private boolean hasPupils(int last) {
        int verb = last + 1;
        while (verb - last < MOST_JOINED
                && role(verb) == Role.JOINING
                && verb + 1 < chat.size()
                && chat.get(verb + 1).capital()) {
            verb += 2;
        }
        if (role(verb) != Role.HAVING) {
            return false;
        }
        for (int at = verb + 1; at < chat.size() && at - verb <= OBJECT_REACH && isInClause(at); at++) {
            Role role = role(at);
            if (role == Role.PUPIL || role == Role.MAYBE || chat.get(at).isSchoolClass()) {
                return true;
            }
        }
        return false;
    }

    private boolean isInClause(int at) {
        return chat.get(at).gap() == ChatWord.Gap.BLANK || chat.get(at).gap() == ChatWord.Gap.OTHER;
    }

    private boolean ownsClass(int last) {
        return (chat.get(last).lower().endsWith("s") && (role(last + 1) == Role.CLASS || isPlural(last + 1)))
                || (role(last + 1) == Role.OWNS && role(last + 2) == Role.CLASS);
    }

    private boolean isSpokenTo(int first, int last, String text) {
        int end = chat.get(last).to();
        boolean atEnd = chat.get(first).gap() == ChatWord.Gap.COMMA && end < text.length() && text.charAt(end) == '?';
        return atEnd || (chat.get(first).opensSentence() && isBeforePause(last) && !isToldOf(last + 1));
    }

    private boolean isBeforePause(int last) {
        return last + 1 < chat.size() && chat.get(last + 1).gap() == ChatWord.Gap.COMMA;
    }

    private boolean isToldOf(int next) {
        ChatWord word = chat.get(next);
        return words.isGivenName(word)
                || word.isSchoolClass()
                || role(next) == Role.LINKING
                || SUBJECTS.contains(word.lower())
                || isCue(next);
    }

    private boolean isWord(int at, String lower) {
        return at >= 0 && chat.get(at).lower().equals(lower);
    }
}
