package org.erfara.deploy.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.GuardMeasure;
import org.erfara.deploy.evaluate.Measure;
import org.erfara.deploy.evaluate.NameList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code erfara evaluate guard}. */
@Command(
        name = "guard",
        mixinStandardHelpOptions = true,
        description = {
            "Are personal data found, and nothing else? Column: text, with what is private in braces after its kind, as in"
                    + " \"The mother of {PUPIL:Emma} is on {PHONE:41 22 33 44}\".",
            "Kinds: NATIONAL_NUMBER, PHONE, EMAIL, ACCOUNT, PUPIL."
        },
        footer = {
            "",
            "JSON: nationalNumber, phone, email, account, pupil, each with precision, recall (0 to 100), marked, found;",
            "hidden, untouched (0 to 100); texts, leftOut, textsPerSecond."
        })
final class EvaluateGuard extends EvaluateFile {
    @Option(
            names = "--colleagues",
            paramLabel = "NAMES.txt",
            description = "Who works there, a name a line; their names are not to be found.")
    private @Nullable Path colleagues;

    EvaluateGuard(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new GuardMeasure(colleagues == null ? Set.of() : NameList.read(colleagues));
    }
}
