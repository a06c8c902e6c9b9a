package org.erfara.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds e-mail addresses, ten digits with a stroke, and whoever stands behind “mother of” or “moren til”. */
final class SimplePersonalData implements PersonalData {
    private static final Pattern PRIVATE =
            Pattern.compile("(?<email>\\S+@\\S+)|(?<number>\\d{6}-\\d{4})|(?<=mother of |moren til )\\p{Lu}\\p{Ll}+");

    @Override
    public List<Found> found(String text, Predicate<String> isColleague) {
        return PRIVATE.matcher(text)
                .results()
                .filter(match -> !isColleague.test(match.group().toLowerCase(Locale.ROOT)))
                .map(match -> Found.alone(kind(match), match.start(), match.end()))
                .toList();
    }

    private static Found.Kind kind(MatchResult match) {
        if (match.group(1) != null) {
            return Found.Kind.EMAIL;
        }
        return match.group(2) != null ? Found.Kind.NATIONAL_NUMBER : Found.Kind.PUPIL;
    }
}
