package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.erfara.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands in the scheduler's table. The scheduler logs what its instances are called, at some level or other, and a
 * subject may hold a person's id: so an instance goes by a hash of the subject (SHA-256), and the subject is its data.
 */
final class JobSubject implements Serializer {
    static TaskInstance<String> instance(Job job) {
        return new TaskInstance<>(job.kind(), hash(job), job.subject());
    }

    static String hash(Job job) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(job.subject().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    /** Jobs of an older version went by their subject and had no data. */
    static String of(TaskInstance<String> instance) {
        @Nullable String data = instance.getData();
        return data == null ? instance.getId() : data;
    }

    @Override
    public byte[] serialize(@Nullable Object subject) {
        return subject == null ? new byte[0] : subject.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null ? null : type.cast(new String(data, StandardCharsets.UTF_8));
    }
}
