package org.erfara.slack.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.erfara.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an export. Slack's user ids are unique over all workspaces of an organisation, so one person is one
 * person in all of them, in the team that the topmost list says.
 */
final class People {
    private record Known(@Nullable String team, boolean bot, boolean outsider) {}

    private static final String SLACKBOT = "USLACKBOT";

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> teams = new HashSet<>();
    private final Archive archive;

    private People(Archive archive) {
        this.archive = archive;
    }

    /** Reads the lists of people in these workspaces' folders, the topmost first. */
    static People in(Archive archive, Set<String> workspaces) {
        People people = new People(archive);
        Set<String> topFirst =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(path -> path));
        topFirst.addAll(workspaces);
        topFirst.forEach(workspace -> {
            people.read(workspace, "org_users.json", true);
            people.read(workspace, "users.json", false);
        });
        return people;
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** The team that most people of the workspace's own list are in; null without a list. */
    @Nullable
    String home(String workspace) {
        return homes.get(workspace);
    }

    boolean isBot(String user) {
        Known person = known.get(user);
        return user.equals(SLACKBOT) || (person != null && person.bot());
    }

    /** Whether somebody is of another organisation; {@code team} is what the message says of them, if anything. */
    boolean isOutsider(String user, @Nullable String team) {
        Known person = known.get(user);
        return person != null ? person.outsider() : team != null && !teams.isEmpty() && !teams.contains(team);
    }

    PersonId id(String user, String teamElse) {
        Known person = known.get(user);
        String team = person == null || person.team() == null ? teamElse : person.team();
        return new PersonId("slack:" + team + ":" + user);
    }

    private void read(String workspace, String list, boolean wholeOrganisation) {
        ZipEntry entry = archive.entry(workspace + list);
        if (entry != null) {
            List<ListedPerson> people = people(entry);
            String home = most(people, ListedPerson::team);
            String enterprise = most(people, ListedPerson::enterprise);
            if (home != null) {
                homes.putIfAbsent(workspace, home);
            }
            people.forEach(person ->
                    keep(person, person.stranger() || !(wholeOrganisation || belongs(person, home, enterprise))));
        }
    }

    private List<ListedPerson> people(ZipEntry entry) {
        List<ListedPerson> people = new ArrayList<>();
        try (JsonList<ListedPerson> list = JsonList.open(archive, entry, bytes -> {}, ListedPerson::read)) {
            for (ListedPerson next = list.next(); next != null; next = list.next()) {
                people.add(next);
                checkCount(people.size(), entry);
            }
        }
        return people;
    }

    private void checkCount(int count, ZipEntry entry) {
        if (count > ExportLimits.MOST_LISTED) {
            throw archive.problem("lists more than %,d people in %s."
                    .formatted(ExportLimits.MOST_LISTED, EntryName.shown(entry.getName())));
        }
    }

    private static boolean belongs(ListedPerson person, @Nullable String home, @Nullable String enterprise) {
        return person.team() == null
                || person.team().equals(home)
                || (enterprise != null && enterprise.equals(person.enterprise()));
    }

    private void keep(ListedPerson person, boolean outsider) {
        if (person.id() != null) {
            known.putIfAbsent(person.id(), new Known(person.team(), person.bot(), outsider));
        }
        if (!outsider && person.team() != null) {
            teams.add(person.team());
        }
    }

    private static @Nullable String most(List<ListedPerson> people, Function<ListedPerson, @Nullable String> what) {
        Predicate<ListedPerson> ownPeople = person -> !person.bot() && !person.stranger();
        return people.stream()
                .filter(ownPeople)
                .map(what)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
