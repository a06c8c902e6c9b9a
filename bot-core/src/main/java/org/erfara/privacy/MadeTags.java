package org.erfara.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.tag.Tag;
import org.erfara.tag.Tagging;

/** What somebody marked as useful, and their notes. What was lifted to a theme stays with it. */
final class MadeTags implements RecordKind {
    private final Tagging tagging;

    MadeTags(Tagging tagging) {
        this.tagging = tagging;
    }

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.tagsBy(who.hash()).stream().map(MadeTags::record).toList();
    }

    private static PersonalRecord record(Tag tag) {
        Map<String, String> details = new LinkedHashMap<>();
        if (tag.kind() != null) {
            details.put("kind", tag.kind().name());
        }
        details.put("lifted", Boolean.toString(tag.lifted()));
        String words = Stream.of(tag.title(), tag.words())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
        return new PersonalRecord(null, tag.at(), words, details);
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.tagsBy(who.hash()).forEach(tag -> tagging.forgetMaker(tx, tag));
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.TAGS_NOT_LIFTED);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        List<Tag> old = tx.tagsWaiting().stream()
                .filter(tag -> tag.at().isBefore(moment))
                .toList();
        old.forEach(tag -> tx.deleteTag(tag.id()));
        return old.size();
    }
}
