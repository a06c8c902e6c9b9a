package org.erfara.capture;

import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;

/** Reads the clues of one message against the talk before it. */
final class Clues {
    private static final int SHORT = 4;
    private static final int LONG = 20;
    private static final Duration TOO_SOON = Duration.ofSeconds(30);
    private static final double MOST_RARITY = 8;

    private final Said said;
    private final List<Remark> before;
    private final int words;
    private final double[] rarity = new double[WordPrint.PLACES];
    private final Map<MessageRef, TalkSoFar> talks = new HashMap<>();
    private final Map<String, Remark> lastBy = new HashMap<>();
    private final Set<Remark> lastNamingMe = new HashSet<>();

    /** A talk, as far as it is remembered. */
    private static final class TalkSoFar {
        private final String beganBy;
        private final Set<String> people = new HashSet<>();
        private Remark last;
        private boolean answered;
        private double shared;

        TalkSoFar(Remark first) {
            beganBy = first.speaker();
            last = first;
        }
    }

    Clues(Said said, RecentTalk recent) {
        this.said = said;
        this.before = recent.remarks();
        this.words = said.text().strip().split("\\s+", LONG + 1).length;
        weighWords();
        before.forEach(this::note);
    }

    /** A word is rare if few of the last remarks have it. */
    private void weighWords() {
        int[] counts = new int[WordPrint.PLACES];
        before.forEach(remark -> said.words().shared(remark.words()).stream().forEach(place -> counts[place]++));
        for (int place = 0; place < counts.length; place++) {
            rarity[place] = counts[place] == 0 ? 0 : Math.log((before.size() + 1.0) / counts[place]);
        }
    }

    private void note(Remark remark) {
        TalkSoFar talk = talks.computeIfAbsent(remark.talk(), first -> new TalkSoFar(remark));
        talk.people.add(remark.speaker());
        talk.people.addAll(remark.addressed());
        talk.last = remark;
        talk.answered |= !remark.speaker().equals(talk.beganBy);
        talk.shared = Math.max(talk.shared, shared(remark));
        lastBy.put(remark.speaker(), remark);
        if (remark.addressed().contains(said.speaker())) {
            lastNamingMe.clear();
            lastNamingMe.add(remark);
        }
    }

    private double shared(Remark remark) {
        BitSet places = said.words().shared(remark.words());
        return Math.min(
                MOST_RARITY, places.stream().mapToDouble(place -> rarity[place]).sum());
    }

    /** Of its beginning something of its own. */
    Map<Clue, Double> ofBeginning() {
        boolean newcomer = !lastBy.containsKey(said.speaker());
        boolean names = !said.addressed().isEmpty();
        Values values = new Values();
        values.set(Clue.BEGINS, true);
        values.set(Clue.BEGINS_ASKING, said.asks());
        values.set(Clue.BEGINS_ASKING_SOMEBODY, said.asks() && names);
        values.set(Clue.BEGINS_NAMING_A_STRANGER, namesStrangersOnly());
        values.set(Clue.BEGINS_WITH_THANKS, thanks());
        values.set(Clue.BEGINS_AT_LENGTH, Math.min(words, LONG) / 10.0);
        values.set(Clue.NEWCOMER, newcomer);
        values.set(Clue.NEWCOMER_ASKS, newcomer && said.asks());
        values.set(Clue.NEWCOMER_NAMES_NOBODY, newcomer && !names);
        return values.all;
    }

    /** It names people, none of whom has spoken lately. */
    boolean namesStrangersOnly() {
        return !said.addressed().isEmpty() && Collections.disjoint(said.addressed(), lastBy.keySet());
    }

    private boolean thanks() {
        return said.outcome() == Outcome.HELPED;
    }

    /**
     * Of its following a remark.
     *
     * @param index among the remarks before it, oldest first
     */
    Map<Clue, Double> ofFollowing(int index) {
        Remark remark = before.get(index);
        Values values = new Values();
        distance(remark, Math.log(before.size() - index), values);
        people(remark, values);
        kind(remark, values);
        talk(remark, values);
        return values.all;
    }

    private boolean own(Remark remark) {
        return remark.speaker().equals(said.speaker());
    }

    private void distance(Remark remark, double distance, Values values) {
        values.set(Clue.DISTANCE, distance);
        values.set(Clue.DISTANCE_OF_ONE_NAMED, said.addressed().contains(remark.speaker()) ? distance : 0);
        values.set(Clue.DISTANCE_OF_OWN, own(remark) ? distance : 0);
        values.set(Clue.DISTANCE_WHEN_SHORT, words < SHORT ? distance : 0);
        Duration gap = Duration.between(remark.at(), said.at());
        values.set(Clue.TOO_SOON, !own(remark) && gap.compareTo(TOO_SOON) < 0);
    }

    private void people(Remark remark, Values values) {
        boolean own = own(remark);
        boolean last = remark.equals(lastBy.get(remark.speaker()));
        boolean names = said.addressed().contains(remark.speaker());
        boolean named = remark.addressed().contains(said.speaker());
        boolean alike = !Collections.disjoint(said.addressed(), remark.addressed());
        boolean bothName = !said.addressed().isEmpty() && !remark.addressed().isEmpty();
        values.set(Clue.OWN, own);
        values.set(Clue.OWN_LAST, own && last);
        values.set(Clue.NAMES_ITS_SPEAKER, names);
        values.set(Clue.NAMES_ITS_SPEAKER_LAST, names && last);
        values.set(Clue.IT_NAMED_ME, named);
        values.set(Clue.IT_NAMED_ME_LAST, lastNamingMe.contains(remark));
        values.set(Clue.BOTH_NAME_THE_SAME, alike && !own);
        values.set(Clue.OWN_NAMING_THE_SAME, alike && own);
        values.set(Clue.OWN_NAMING_ANOTHER, own && bothName && !alike);
        values.set(Clue.NAMES_SOMEBODY_ELSE, !said.addressed().isEmpty() && !names && !own && !alike);
        values.set(Clue.IT_NAMED_SOMEBODY_ELSE, !remark.addressed().isEmpty() && !named && !own && !alike);
        values.set(Clue.THANKS_TO_WHO_NAMED_ME, named && thanks());
    }

    private void kind(Remark remark, Values values) {
        boolean own = own(remark);
        boolean open = remark.begins() && remark.asks() && !talkOf(remark).answered;
        values.set(Clue.IT_ASKS, remark.asks() && !own);
        values.set(Clue.IT_BEGAN_A_TALK, remark.begins() && !own);
        values.set(Clue.IT_ASKS_AND_NOBODY_ANSWERED, open && !own);
        values.set(Clue.ASKS_AFTER_OWN, said.asks() && own);
        values.set(Clue.ASKS_AFTER_ANOTHER, said.asks() && !own);
        values.set(Clue.SHORT_AFTER_OWN, words < SHORT && own);
        double shared = shared(remark);
        values.set(Clue.SHARES_A_WORD, shared > 0);
        values.set(Clue.SHARES_RARE_WORDS, shared / 4);
        values.set(Clue.TALK_SHARES_RARE_WORDS, talkOf(remark).shared / 4);
    }

    private void talk(Remark remark, Values values) {
        TalkSoFar talk = talkOf(remark);
        boolean own = own(remark);
        boolean inTalk = inTheTalk(remark);
        boolean last = talk.last.equals(remark);
        boolean namesIts = said.addressed().contains(remark.speaker());
        values.set(Clue.IN_THE_TALK, inTalk && !own);
        values.set(Clue.NAMES_SOMEBODY_IN_THE_TALK, namesSomebodyIn(remark) && !namesIts);
        values.set(Clue.BEGAN_THE_TALK, talk.beganBy.equals(said.speaker()) && !own);
        values.set(Clue.LAST_OF_THE_TALK, last && inTalk && !own);
        values.set(Clue.OWN_LAST_OF_THE_TALK, last && own);
        values.set(Clue.STRANGER_NAMES_NOBODY, said.addressed().isEmpty() && !inTalk);
    }

    private TalkSoFar talkOf(Remark remark) {
        TalkSoFar talk = talks.get(remark.talk());
        if (talk == null) {
            throw new IllegalArgumentException("no such remark");
        }
        return talk;
    }

    /** Whether its speaker has spoken or been named in the talk of a remark. */
    boolean inTheTalk(Remark remark) {
        return talkOf(remark).people.contains(said.speaker());
    }

    /** Whether it names somebody who has spoken or been named in the talk of a remark. */
    boolean namesSomebodyIn(Remark remark) {
        return !Collections.disjoint(said.addressed(), talkOf(remark).people);
    }

    private static final class Values {
        private final Map<Clue, Double> all = new EnumMap<>(Clue.class);

        void set(Clue clue, boolean present) {
            set(clue, present ? 1 : 0);
        }

        void set(Clue clue, double value) {
            if (value != 0) {
                all.put(clue, value);
            }
        }
    }
}
