package org.erfara.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.erfara.Staffroom;
import org.erfara.store.InMemoryTx;

/** What a {@link Staffroom} keeps of people, and how it forgets. */
public final class Kept {
    /** Proofs of the same installation. */
    public static final Receipts RECEIPTS =
            new Receipts("thirty-two bytes, none of them at random".getBytes(StandardCharsets.UTF_8));

    private final Staffroom staffroom;
    private int erasures;
    private int sweeps;

    /** Nothing is erased yet. */
    public Kept(Staffroom staffroom) {
        this.staffroom = staffroom;
    }

    private List<RecordKind> kinds() {
        return RecordKinds.all(staffroom.grouping(), staffroom.tagging(), RECEIPTS);
    }

    /** What is kept of each person. */
    public MyData myData() {
        return new MyData(
                staffroom.store(),
                kinds(),
                Staffroom.PSEUDONYMS,
                RECEIPTS,
                staffroom.grouping(),
                staffroom.tagging(),
                () -> "erasure" + ++erasures,
                staffroom.clock(),
                () -> sweeps++);
    }

    /** Forgets in time. */
    public Retention retention(RetentionRules rules) {
        return new Retention(
                staffroom.store(), kinds(), rules, staffroom.grouping(), staffroom.clock(), () -> sweeps++);
    }

    /** How often what was forgotten was taken out of the bytes too. */
    public int sweeps() {
        return sweeps;
    }

    /** All that is kept, as text. */
    public String everything() {
        return staffroom.store().read(InMemoryTx::everything);
    }
}
