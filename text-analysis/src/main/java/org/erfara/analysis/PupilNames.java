package org.erfara.analysis;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the names of pupils: a word with a capital beside a word such as “eleven”, “mor til” or “i 4.b”, that is no
 * colleague’s name, no weekday, no place, no app. Further away from such words only common given names count.
 */
final class PupilNames {
    private final PupilWords words;

    PupilNames(StopWords stopWords) {
        words = new PupilWords(stopWords);
    }

    void find(String text, Predicate<String> isColleague, Finds finds) {
        List<ChatWord> chat = ChatWord.of(text);
        if (chat.stream().anyMatch(word -> PupilCues.isCue(word, words.role(word)))) {
            new PupilSearch(text, new PupilCues(chat, words), words, isColleague).find(finds);
        }
    }
}
