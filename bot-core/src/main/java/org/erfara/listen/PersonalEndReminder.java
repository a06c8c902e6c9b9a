package org.erfara.listen;

import java.time.InstantSource;
import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.person.Pseudonyms;
import org.erfara.words.Words;

/** Tells one facilitator that listening in a channel is about to end, and how to renew it. */
public final class PersonalEndReminder implements JobHandler {
    private static final String KIND = "listen.remind.person";
    private static final String SEPARATOR = "/";

    private final Listenings listenings;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final ChatPlatform platform;
    private final InstantSource clock;

    /**
     * @param pseudonyms stand for people in the list of jobs
     */
    public PersonalEndReminder(
            Listenings listenings, People people, Pseudonyms pseudonyms, ChatPlatform platform, InstantSource clock) {
        this.listenings = listenings;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.platform = platform;
        this.clock = clock;
    }

    static Job job(ListeningId id, String pseudonym) {
        return new Job(KIND, pseudonym + SEPARATOR + id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nobody is reminded of what has been renewed or has ended meanwhile, nor anybody who is no longer a facilitator. */
    @Override
    public void run(Job job) {
        String[] subject = job.subject().split(SEPARATOR, 2);
        listenings
                .find(ListeningId.parse(subject[1]))
                .filter(listening -> listening.covers(clock.instant()))
                .ifPresent(listening -> people.facilitators().stream()
                        .filter(person -> pseudonyms.of(person.id()).equals(subject[0]))
                        .forEach(person -> platform.sendPrivately(person.id(), card(listening, person))));
    }

    private Card card(Listening listening, Person to) {
        Words words = Words.in(to.reader());
        String day = words.day(listenings.lastDay(listening));
        return Card.of(
                words.get("listen.remind.title", listenings.name(listening.channel()), day),
                new Block.Paragraph(words.get("listen.remind")),
                new Block.Actions(List.of(new Block.Button(
                        words.get("listen.renew"),
                        ListenCommand.RENEW,
                        listening.channel().value()))));
    }
}
