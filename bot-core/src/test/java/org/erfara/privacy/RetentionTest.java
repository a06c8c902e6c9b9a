package org.erfara.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.job.DueJobs;
import org.erfara.job.Job;
import org.erfara.store.InMemoryTx;
import org.erfara.tag.Kind;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final String QUESTION = "Who has the library key?";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final Sharing sharing = new Sharing(staffroom);
    private final Kept kept = new Kept(staffroom);
    private final Retention retention = kept.retention(RetentionRules.USUAL);

    private Map<String, Integer> after(int days) {
        staffroom.clock().tick(Duration.ofDays(days));
        return retention.run();
    }

    private MessageRef aTalk() {
        script.says("signe", QUESTION);
        script.says("ida", QUESTION);
        MessageRef question = script.says("ole", QUESTION);
        MessageRef answer = script.replies(question, "bo", "It hangs on the hook behind the door");
        script.replies(question, "ole", "Thank you!");
        sharing.marks("ida", answer, Kind.TIP);
        return question;
    }

    @Test
    void nothing_goes_before_its_time() {
        aTalk();
        String before = kept.everything();

        assertThat(after(2).values()).containsOnly(0);
        assertThat(kept.everything()).isEqualTo(before);
        assertThat(kept.sweeps()).isZero();
    }

    @Test
    void each_kind_goes_in_its_time() {
        aTalk();

        assertThat(after(4)).containsEntry("messages", 5).containsEntry("questions", 0);
        assertThat(after(57)).containsEntry("tags-not-lifted", 1).containsEntry("answers", 0);
        assertThat(after(30)).containsEntry("questions", 3);
        assertThat(after(275)).containsEntry("seen", 5);
        assertThat(kept.sweeps()).isEqualTo(4);
    }

    @Test
    void with_old_questions_their_answers_groups_and_themes_go() {
        MessageRef question = aTalk();
        assertThat(staffroom.themes().all()).hasSize(1);

        after(91);

        assertThat(staffroom.askedBy(1)).isEmpty();
        assertThat(staffroom.themes().all()).isEmpty();
        assertThat(staffroom.answersTo(question)).isEmpty();
        assertThat(staffroom.store().<Long>read(InMemoryTx::countExchanges)).isZero();
    }

    @Test
    void a_question_of_today_stays_when_the_old_ones_of_its_group_go() {
        aTalk();
        MessageRef today = script.after(Duration.ofDays(89)).says("mia", QUESTION);

        after(2);

        assertThat(staffroom.groupOf(today).size()).isEqualTo(1);
        assertThat(staffroom.question(today).text()).isEqualTo(QUESTION);
    }

    @Test
    void however_many_questions_are_too_old_all_of_them_go() {
        for (int i = 0; i < 250; i++) {
            script.says("signe", "Who has key number " + i + "?");
        }

        assertThat(after(91)).containsEntry("questions", 250);
    }

    @Test
    void what_was_lifted_to_a_theme_stays() {
        aTalk();
        staffroom.store().write(tx -> {
            tx.tagsWaiting().forEach(tag -> tx.putTag(tag.liftedTo(1)));
            return true;
        });

        assertThat(after(61)).containsEntry("tags-not-lifted", 0);
        assertThat(staffroom.store().<Object>read(tx -> tx.tagsIn(1))).asList().hasSize(1);
    }

    @Test
    void proof_of_an_erasure_goes_after_three_years() {
        kept.myData().erase(Script.person("signe"), false);

        assertThat(after(3 * 365)).containsEntry("erasures", 0);
        assertThat(after(1)).containsEntry("erasures", 1);
    }

    @Test
    void an_installation_may_keep_things_for_less_long() {
        aTalk();
        staffroom.clock().tick(Duration.ofDays(8));

        Map<String, Integer> gone = kept.retention(
                        new RetentionRules(Map.of(RetentionPeriod.QUESTIONS, Duration.ofDays(7))))
                .run();

        assertThat(gone).containsEntry("questions", 3);
    }

    @Test
    void nobody_may_keep_things_for_longer() {
        assertThatThrownBy(() -> new RetentionRules(Map.of(RetentionPeriod.MESSAGES, Duration.ofHours(73))))
                .hasMessage("messages cannot be longer than 3 days");
        assertThatThrownBy(() -> new RetentionRules(Map.of(RetentionPeriod.SEEN, Duration.ZERO)))
                .hasMessage("seen must be longer than nothing");
        assertThatThrownBy(() -> new RetentionRules(Map.of(RetentionPeriod.SEEN, Duration.ofDays(80))))
                .hasMessageContaining("seen cannot be shorter than questions");
    }

    @Test
    void every_night_it_happens_by_itself() {
        aTalk();
        DailyRetention nightly = new DailyRetention(staffroom.store(), retention, staffroom.clock(), Script.ZONE);
        nightly.schedule();
        nightly.schedule();
        assertThat(jobs())
                .containsExactly(
                        Map.entry(new Job("retention.day", "2026-02-03"), Instant.parse("2026-02-03T03:00:00Z")));

        staffroom.clock().tick(Duration.ofDays(91));
        new DueJobs(staffroom.store(), staffroom.clock(), nightly).run();

        assertThat(staffroom.askedBy(1)).isEmpty();
        assertThat(jobs()).extracting(job -> job.getKey().subject()).containsExactly("2026-05-05");
    }

    private Set<Map.Entry<Job, Instant>> jobs() {
        return staffroom
                .store()
                .read(tx -> tx.jobs().entrySet().stream()
                        .filter(job -> job.getKey().kind().startsWith("retention"))
                        .collect(Collectors.toSet()));
    }
}
