package org.erfara.deploy.cli;

import java.time.InstantSource;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.Measure;
import org.erfara.deploy.evaluate.QuestionsMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code erfara evaluate questions}. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = {
            "Are questions told from other talk? Columns: label, text, and lang if there is one.",
            "Labels: question, q, yes, true or 1 for what asks for knowledge; not, no, none, other, statement, false or"
                    + " 0 for the rest."
        },
        footer = {
            "",
            "JSON: precision, recall, f1, accuracy (0 to 100); texts, leftOut, questions, counted, textsPerSecond."
        })
final class EvaluateQuestions extends EvaluateFile {
    @Option(
            names = "--no-question-mark",
            description = {
                "Take question marks off first, and all texts' closing marks, so that a missing mark gives nothing away.",
                "Where the file has no column label, a question is then a text that ended with a question mark."
            })
    private boolean withoutMarks;

    @Option(
            names = "--any",
            description = {
                "Count any question, not only those for knowledge: small talk and what says little too. So it is without"
                        + " being said where labels can only come from question marks: where there is no column label,"
                        + " and where no text has a question mark."
            })
    private boolean any;

    EvaluateQuestions(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new QuestionsMeasure(withoutMarks, any);
    }
}
