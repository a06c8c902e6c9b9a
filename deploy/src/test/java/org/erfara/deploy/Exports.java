package org.erfara.deploy;

import static org.erfara.slack.export.ExportFile.message;

import java.io.IOException;
import java.nio.file.Path;
import org.erfara.slack.export.ExportFile;
import org.erfara.slack.export.ExportGenerator;

/** A small school's Slack, in which three people ask the same in two weeks. */
public final class Exports {
    private static final String MONDAY_WEEK_6 = "1770019200";
    private static final String MONDAY_WEEK_7 = "1770624000";

    private Exports() {}

    static ExportFile firstWeek() {
        return ExportFile.zip()
                .channel("teknologi")
                .channel("personale")
                .day(
                        "teknologi",
                        "2026-02-02",
                        message("U1", MONDAY_WEEK_6 + ".000100", "Hvordan oplader vi alle iPads på én gang?"),
                        message(
                                "U2",
                                MONDAY_WEEK_6 + ".000200",
                                "Brug ladeskabet i kælderen, det tager tredive ad gangen",
                                thread(MONDAY_WEEK_6 + ".000100")),
                        message(
                                "U1",
                                MONDAY_WEEK_6 + ".000300",
                                "Tusind tak, det virkede!",
                                thread(MONDAY_WEEK_6 + ".000100")),
                        message("U2", MONDAY_WEEK_6 + ".000400", "God weekend alle sammen"))
                .day(
                        "personale",
                        "2026-02-02",
                        message("U3", MONDAY_WEEK_6 + ".000500", "Hvordan oplader vi iPads, alle på én gang?"));
    }

    /** So many messages of four channels and two weeks from 6 January 2025 on, the same at every call. */
    public static Path ofSize(int messages, Path folder) throws IOException {
        Path file = folder.resolve("export-" + messages + ".zip");
        ExportGenerator.main(new String[] {file.toString(), Integer.toString(messages), "10", "4", "1"});
        return file;
    }

    public static ExportFile bothWeeks() {
        return firstWeek()
                .day(
                        "personale",
                        "2026-02-09",
                        message("U4", MONDAY_WEEK_7 + ".000100", "Hvordan oplader vi alle de iPads på én gang?"));
    }

    private static String thread(String ts) {
        return "\"thread_ts\":\"" + ts + "\"";
    }
}
