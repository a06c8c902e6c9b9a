package org.erfara.store;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.erfara.capture.Answer;
import org.erfara.capture.Exchange;
import org.erfara.capture.Message;
import org.erfara.capture.RecentTalk;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.invite.Invitation;
import org.erfara.job.Job;
import org.erfara.listen.Channel;
import org.erfara.listen.Listening;
import org.erfara.person.Pause;
import org.erfara.privacy.Erasure;
import org.erfara.question.Meant;
import org.erfara.question.QuestionGroup;
import org.erfara.recall.Fit;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.text.Background;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.Theme;

/** All that is kept, as it was at one moment. */
record Tables(
        Map<ConversationId, Channel> channels,
        Map<DeliveryKey, Instant> seen,
        Map<DeliveryKey, Delivery> waiting,
        Map<MessageRef, Meant> questions,
        NavigableMap<Long, QuestionGroup> groups,
        Map<MessageRef, Answer> answers,
        Map<MessageRef, Exchange> exchanges,
        Map<ConversationId, RecentTalk> talks,
        NavigableMap<Long, Theme> themes,
        Map<Job, Instant> jobs,
        Map<String, Long> lastNumbers,
        Map<String, Background> background,
        Map<String, String> vectorModel,
        Map<String, PolishedTheme> polished,
        Map<List<Object>, Listening> listenings,
        Map<List<Object>, Pause> pauses,
        Map<MessageRef, Message> messages,
        Map<String, Tag> tags,
        Map<List<Object>, Quote> quotes,
        Map<List<Object>, Invitation> invitations,
        Set<String> uninvited,
        Map<String, Fit> fits,
        Map<String, Erasure> erasures) {

    static Tables empty() {
        return new Tables(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of(),
                Map.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of());
    }

    /** The same, to be written in. */
    Tables copy() {
        return new Tables(
                new HashMap<>(channels),
                new HashMap<>(seen),
                new LinkedHashMap<>(waiting),
                new HashMap<>(questions),
                new TreeMap<>(groups),
                new HashMap<>(answers),
                new HashMap<>(exchanges),
                new HashMap<>(talks),
                new TreeMap<>(themes),
                new HashMap<>(jobs),
                new HashMap<>(lastNumbers),
                new HashMap<>(background),
                new HashMap<>(vectorModel),
                new HashMap<>(polished),
                new HashMap<>(listenings),
                new HashMap<>(pauses),
                new HashMap<>(messages),
                new HashMap<>(tags),
                new HashMap<>(quotes),
                new HashMap<>(invitations),
                new HashSet<>(uninvited),
                new HashMap<>(fits),
                new HashMap<>(erasures));
    }

    /** The same, refusing to be written in. */
    Tables frozen() {
        return new Tables(
                Collections.unmodifiableMap(channels),
                Collections.unmodifiableMap(seen),
                Collections.unmodifiableMap(waiting),
                Collections.unmodifiableMap(questions),
                Collections.unmodifiableNavigableMap(groups),
                Collections.unmodifiableMap(answers),
                Collections.unmodifiableMap(exchanges),
                Collections.unmodifiableMap(talks),
                Collections.unmodifiableNavigableMap(themes),
                Collections.unmodifiableMap(jobs),
                Collections.unmodifiableMap(lastNumbers),
                Collections.unmodifiableMap(background),
                Collections.unmodifiableMap(vectorModel),
                Collections.unmodifiableMap(polished),
                Collections.unmodifiableMap(listenings),
                Collections.unmodifiableMap(pauses),
                Collections.unmodifiableMap(messages),
                Collections.unmodifiableMap(tags),
                Collections.unmodifiableMap(quotes),
                Collections.unmodifiableMap(invitations),
                Collections.unmodifiableSet(uninvited),
                Collections.unmodifiableMap(fits),
                Collections.unmodifiableMap(erasures));
    }

    /** A number never given before, and above every number ever taken without asking. */
    long nextNumber(String of, NavigableMap<Long, ?> taken) {
        long highest = taken.isEmpty() ? 0 : taken.lastKey();
        return lastNumbers.merge(of, highest + 1, (last, next) -> Math.max(last + 1, next));
    }

    /** A number that must not be given again. */
    void retire(String of, long number) {
        lastNumbers.merge(of, number, Math::max);
    }
}
