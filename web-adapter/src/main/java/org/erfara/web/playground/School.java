package org.erfara.web.playground;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.erfara.person.Role;
import org.erfara.tag.Kind;
import org.erfara.tag.Leave;
import org.erfara.words.Reader;

/** Fjordbakken, the invented school: its people, its rooms and eight weeks of talk, laid before the day it opens. */
final class School {
    private static final int WEEKS = 8;
    private static final LocalTime OPENS = LocalTime.of(13, 0);
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri");

    private static final Pattern REACTION = Pattern.compile("([^:;]+):([^;]+)");

    /** Reactions come while a message is fresh. */
    private static final int FIRST_REACTION_AFTER_SECONDS = 20;

    /** No two messages share a minute; within it all reactions to a message have come. */
    static final Duration WITH_REACTIONS = Duration.ofSeconds(59);

    private final ZoneId zone;

    School(ZoneId zone) {
        this.zone = zone;
    }

    static List<Colleague> people() {
        return Tsv.read(
                "people.tsv",
                field -> new Colleague(
                        field[0],
                        field[1],
                        Role.valueOf(field[2].toUpperCase(Locale.ROOT)),
                        Reader.ofTag(field[3]),
                        field[4]));
    }

    static List<Room> rooms() {
        return Tsv.read("channels.tsv", field -> new Room(field[0], field[1], field[2], field[3]));
    }

    /** A row of what was marked: the message, who marked it, as what, and what its author said. */
    record Mark(String message, String who, Kind kind, Leave leave) {}

    static List<Mark> marks() {
        return Tsv.read(
                "marks.tsv",
                field -> new Mark(
                        field[0],
                        field[1],
                        Kind.valueOf(field[2].toUpperCase(Locale.ROOT)),
                        Leave.valueOf(field[3].toUpperCase(Locale.ROOT))));
    }

    /** The last Friday, an hour before the digest goes out: one press on the clock brings it. */
    Instant opening(Instant realNow) {
        ZonedDateTime now = realNow.atZone(zone);
        ZonedDateTime friday =
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)).with(OPENS);
        return (friday.isAfter(now) ? friday.minusWeeks(1) : friday).toInstant();
    }

    /** All that is said, in the order in which it is; the last of it after the opening. */
    List<Line> talk(Instant opening) {
        LocalDate lastMonday = LocalDate.ofInstant(opening, zone).with(DayOfWeek.MONDAY);
        List<Line> lines = new ArrayList<>();
        Tsv.read("talk.tsv", field -> lines.addAll(row(field, lastMonday)));
        return lines;
    }

    private List<Line> row(String[] field, LocalDate lastMonday) {
        LocalDate day =
                lastMonday.minusWeeks(WEEKS - Integer.parseInt(field[0])).plusDays(DAYS.indexOf(field[1]));
        Instant at = day.atTime(LocalTime.parse(field[2])).atZone(zone).toInstant();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Said(at, field[3], field[5], field[6].isEmpty() ? null : field[6], field[4], field[7]));
        lines.addAll(reactions(field, at.plusSeconds(FIRST_REACTION_AFTER_SECONDS)));
        return lines;
    }

    /** Such as {@code joy:lone,ola;+1:signe}. */
    private static List<Line> reactions(String[] field, Instant first) {
        List<Line> lines = new ArrayList<>();
        REACTION.matcher(field[8])
                .results()
                .forEach(reaction -> Arrays.stream(reaction.group(2).split(","))
                        .map(who -> new Line.Reacted(
                                first.plusSeconds(lines.size()), field[3], field[5], who, reaction.group(1)))
                        .forEach(lines::add));
        return lines;
    }
}
