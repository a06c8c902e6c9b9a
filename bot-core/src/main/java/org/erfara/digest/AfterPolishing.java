package org.erfara.digest;

import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;

/** A job for which themes are worded first, in the languages of those who get the digest. */
public final class AfterPolishing implements JobHandler {
    private final Polishing polishing;
    private final People people;
    private final JobHandler handler;

    /** Does what the handler does. */
    public AfterPolishing(Polishing polishing, People people, JobHandler handler) {
        this.polishing = polishing;
        this.people = people;
        this.handler = handler;
    }

    @Override
    public String kind() {
        return handler.kind();
    }

    @Override
    public void run(Job job) {
        polishing.polish(people.facilitators().stream().map(Person::reader).toList());
        handler.run(job);
    }
}
