package org.erfara.listen;

import java.util.List;
import java.util.stream.Stream;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** Writes the notice in a language, from the settings as they are. */
public final class NoticeCards {
    private final Organisation organisation;
    private final int minAskers;
    private final List<String> servers;
    private final Keeping keeping;
    private final Listenings listenings;

    /**
     * @param minAskers from so many different people on a question is shown
     * @param servers hosts that masked questions are sent to; may be empty
     */
    public NoticeCards(
            Organisation organisation, int minAskers, List<String> servers, Keeping keeping, Listenings listenings) {
        this.organisation = organisation;
        this.minAskers = minAskers;
        this.servers = List.copyOf(servers);
        this.keeping = keeping;
        this.listenings = listenings;
    }

    /** Whether anybody has said who is responsible; without that there is no notice. */
    boolean canBeWritten() {
        return !organisation.name().isBlank();
    }

    /** The notice of a channel that is listened to. */
    Card of(Listening listening, Reader reader) {
        Words words = Words.in(reader);
        String day = words.day(listenings.lastDay(listening));
        return card(words.get("notice.title", listenings.name(listening.channel()), day), words);
    }

    /** The notice where nothing is listened to. */
    Card general(Reader reader) {
        Words words = Words.in(reader);
        return card(words.get("notice.title.general"), words);
    }

    private Card card(String title, Words words) {
        String contact = organisation.contact();
        return new Card(
                title,
                Stream.of(
                                Stream.of(new Block.Bullets(words.get("notice.label"), lines(notice(words), words))),
                                Stream.of(new Block.Paragraph(words.get("notice.no"))),
                                contact.isEmpty()
                                        ? Stream.<Block>empty()
                                        : Stream.of(new Block.Note(words.get("notice.contact", contact))))
                        .<Block>flatMap(blocks -> blocks)
                        .toList());
    }

    private Notice notice(Words words) {
        return new Notice(
                organisation.name(),
                words.get("notice.purpose.text"),
                words.get("notice.basis." + organisation.basis()),
                words.get("notice.kinds.text", keeping.messages().toHours()),
                words.get("notice.recipients.text", minAskers) + told(words),
                words.get(
                        "notice.retention.text",
                        organisation.name(),
                        keeping.questions().toDays()));
    }

    private String told(Words words) {
        return servers.isEmpty() ? "" : " " + words.get("notice.servers", String.join(", ", servers));
    }

    private static List<String> lines(Notice notice, Words words) {
        return List.of(
                words.get("notice.controller", notice.controller()),
                words.get("notice.purpose", notice.purpose()),
                words.get("notice.basis", notice.basis()),
                words.get("notice.kinds", notice.kinds()),
                words.get("notice.recipients", notice.recipients()),
                words.get("notice.retention", notice.retention()));
    }
}
