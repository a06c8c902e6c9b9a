package org.erfara.deploy.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.erfara.chat.Delivery;
import org.erfara.deploy.Installation;
import org.erfara.slack.export.SlackExport;

/** Hears an export, a batch at a time: each batch is kept whole or not at all. */
final class ExportImport {
    /** Kept in one transaction: large enough to be quick, small enough to lose little when the machine stops. */
    static final int BATCH = 1_000;

    private final Installation installation;
    private final SlackExport export;
    private final Progress progress;
    private final int batchSize;
    private final Tenths tenths = new Tenths();
    private double share;
    private long heard;

    ExportImport(Installation installation, SlackExport export, Progress progress, int batchSize) {
        this.installation = installation;
        this.export = export;
        this.progress = progress;
        this.batchSize = batchSize;
    }

    ImportReport run() {
        installation.switchOn(export.channels());
        Iterator<Delivery> deliveries = export.deliveries(
                installation.core().counts().messages(), (read, all) -> share = ImportSlackExport.share(read, all));
        while (deliveries.hasNext()) {
            hear(next(deliveries));
        }
        progress.end();
        return ImportReport.of(installation, progress.seconds(), tenths.seconds());
    }

    private List<Delivery> next(Iterator<Delivery> deliveries) {
        List<Delivery> batch = new ArrayList<>(batchSize);
        while (batch.size() < batchSize && deliveries.hasNext()) {
            batch.add(deliveries.next());
        }
        return batch;
    }

    private void hear(List<Delivery> batch) {
        installation.core().intake().hear(batch);
        heard += batch.size();
        progress.at("hearing", share, heard);
        tenths.at(share, progress.seconds());
    }
}
