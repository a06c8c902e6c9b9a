package org.erfara.text;

import java.util.function.Predicate;

/** All that can be asked about words. */
public record TextTools(
        Languages languages,
        Questions questions,
        Terms terms,
        Vectors vectors,
        Outcomes outcomes,
        PersonalData personalData) {
    /**
     * The same among colleagues.
     *
     * @param colleagues whether a first or last name, in lower case, is that of somebody at work here
     */
    public TextTools among(Predicate<String> colleagues) {
        return new TextTools(languages, questions, terms, vectors, outcomes, personalData.among(colleagues));
    }
}
