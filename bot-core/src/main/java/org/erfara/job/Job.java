package org.erfara.job;

/**
 * Work for later.
 *
 * @param kind names the handler; not blank
 * @param subject an id or key the handler understands, never content: {@code team7@2026-W10}
 */
public record Job(String kind, String subject) {
    public Job {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("job kind is blank");
        }
    }

    /**
     * Whether the subject holds somebody as a part of its own.
     *
     * @param person an id or a keyed hash
     */
    public boolean names(String person) {
        return subject.equals(person)
                || subject.startsWith(person + "/")
                || subject.endsWith("/" + person)
                || subject.endsWith(" " + person);
    }
}
