package org.erfara.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.person.Pause;

/** When somebody does not want to be heard. Were it erased with the rest, they would be heard again, unasked. */
final class KeptPauses implements RecordKind {
    @Override
    public String name() {
        return "pauses";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.pauses(who.hash()).stream().map(KeptPauses::record).toList();
    }

    private static PersonalRecord record(Pause pause) {
        Map<String, String> details = new LinkedHashMap<>();
        if (pause.until() != null) {
            details.put("until", pause.until().toString());
        }
        return new PersonalRecord(null, pause.since(), "", details);
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.deletePauses(who.hash());
    }

    @Override
    public WhenErased whenErased() {
        return WhenErased.GOES_IF_ASKED;
    }
}
