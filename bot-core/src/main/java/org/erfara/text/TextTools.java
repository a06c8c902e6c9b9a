package org.erfara.text;

/** All that can be asked about words. */
public record TextTools(
        Languages languages,
        Questions questions,
        Terms terms,
        Vectors vectors,
        Outcomes outcomes,
        PersonalData personalData) {}
