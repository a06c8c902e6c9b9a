package org.erfara.digest;

import org.erfara.chat.ChatPlatform;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.person.Pseudonyms;
import org.erfara.theme.Week;
import org.erfara.words.Words;

/**
 * Sends the digest of a week to one facilitator, in their language. One job each, so that somebody who cannot be reached
 * neither keeps it from the others nor has it sent to them twice. A week in which nothing came up sends nothing.
 */
public final class PersonalDigest implements JobHandler {
    private static final String KIND = "digest.send";
    private static final String SEPARATOR = "/";

    private final Digests digests;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final ChatPlatform platform;

    /**
     * @param pseudonyms stand for people in the list of jobs
     */
    public PersonalDigest(Digests digests, People people, Pseudonyms pseudonyms, ChatPlatform platform) {
        this.digests = digests;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.platform = platform;
    }

    static Job job(Week week, String pseudonym) {
        return new Job(KIND, week + SEPARATOR + pseudonym);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Somebody who is no longer a facilitator gets nothing. */
    @Override
    public void run(Job job) {
        String[] subject = job.subject().split(SEPARATOR, 2);
        Week week = Week.parse(subject[0]);
        people.facilitators().stream()
                .filter(person -> pseudonyms.of(person.id()).equals(subject[1]))
                .forEach(person -> send(week, person));
    }

    private void send(Week week, Person to) {
        Digest digest = digests.of(week, to.reader());
        if (!digest.themes().isEmpty()) {
            platform.sendPrivately(to.id(), DigestCard.of(digest, Words.in(to.reader())));
        }
    }
}
