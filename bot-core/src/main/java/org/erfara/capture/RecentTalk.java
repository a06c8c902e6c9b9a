package org.erfara.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;

/**
 * The last remarks of a channel, oldest first: at most {@value #MOST}, and none older than a day. Nobody's words are in it.
 */
public final class RecentTalk {
    /** In the Ubuntu help channel 97 of 100 messages reply to one of the last thirty. */
    static final int MOST = 30;

    /** People come back to a question within a working day. */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    private final List<Remark> remarks;

    private RecentTalk(List<Remark> remarks) {
        this.remarks = List.copyOf(remarks);
    }

    /** Nothing said lately. */
    public static RecentTalk none() {
        return new RecentTalk(List.of());
    }

    /** Oldest first. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** When the newest remark was made; the epoch if there is none. */
    public Instant lastAt() {
        return remarks.stream().map(Remark::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    Optional<String> speakerOf(MessageRef message) {
        return remarks.stream()
                .filter(remark -> remark.ref().equals(message))
                .map(Remark::speaker)
                .findFirst();
    }

    /** What is remembered once this remark has been made. */
    public RecentTalk with(Remark remark) {
        List<Remark> all = new ArrayList<>(at(remark.at()).remarks);
        all.add(remark);
        return new RecentTalk(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** What is still remembered at a moment. */
    RecentTalk at(Instant now) {
        return without(remark -> remark.at().isBefore(now.minus(REMEMBERED)));
    }

    /** What is remembered of others than this person, who is named by nobody. */
    public RecentTalk without(String person) {
        return new RecentTalk(without(remark -> remark.speaker().equals(person)).remarks.stream()
                .map(remark -> remark.notNaming(person))
                .toList());
    }

    RecentTalk without(Predicate<Remark> forgotten) {
        return remarks.stream().noneMatch(forgotten)
                ? this
                : new RecentTalk(remarks.stream().filter(forgotten.negate()).toList());
    }

    /** For a store; {@link #ofBytes} reads it. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(remarks.size());
            for (Remark remark : remarks) {
                write(remark, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Remark remark, DataOutputStream out) throws IOException {
        MessageRef question = remark.question();
        long[] words = remark.words().toLongs();
        out.writeUTF(remark.ref().id());
        out.writeLong(remark.at().toEpochMilli());
        out.writeUTF(remark.speaker());
        out.writeInt(remark.addressed().size());
        for (String person : remark.addressed()) {
            out.writeUTF(person);
        }
        out.writeBoolean(remark.asks());
        out.writeByte(words.length);
        for (long part : words) {
            out.writeLong(part);
        }
        out.writeUTF(remark.talk().id());
        out.writeUTF(question == null ? "" : question.id());
    }

    /** What {@link #toBytes} wrote of this conversation. */
    public static RecentTalk ofBytes(ConversationId conversation, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Remark> remarks = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                remarks.add(read(conversation, in));
            }
            return new RecentTalk(remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remark read(ConversationId conversation, DataInputStream in) throws IOException {
        MessageRef ref = new MessageRef(conversation, in.readUTF());
        Instant at = Instant.ofEpochMilli(in.readLong());
        String speaker = in.readUTF();
        Set<String> addressed = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            addressed.add(in.readUTF());
        }
        boolean asks = in.readBoolean();
        long[] words = new long[in.readByte()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
        }
        MessageRef talk = new MessageRef(conversation, in.readUTF());
        String question = in.readUTF();
        return new Remark(
                ref,
                at,
                speaker,
                addressed,
                asks,
                WordPrint.ofLongs(words),
                talk,
                question.isEmpty() ? null : new MessageRef(conversation, question));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecentTalk talk && remarks.equals(talk.remarks);
    }

    @Override
    public int hashCode() {
        return remarks.hashCode();
    }
}
