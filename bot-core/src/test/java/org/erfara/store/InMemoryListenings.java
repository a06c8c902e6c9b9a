package org.erfara.store;

import static java.util.Comparator.comparing;

import java.util.List;
import org.erfara.chat.ConversationId;
import org.erfara.listen.Listening;
import org.erfara.listen.ListeningTx;
import org.erfara.person.Pause;
import org.erfara.person.PauseTx;

interface InMemoryListenings extends ListeningTx, PauseTx {
    Tables tables();

    @Override
    default void putListening(Listening listening) {
        tables().listenings().put(List.of(listening.channel(), listening.since()), listening);
    }

    @Override
    default List<Listening> listenings(ConversationId channel) {
        return tables().listenings().values().stream()
                .filter(one -> one.channel().equals(channel))
                .sorted(comparing(Listening::since))
                .toList();
    }

    @Override
    default void putPause(Pause pause) {
        tables().pauses().put(List.of(pause.person(), pause.since()), pause);
    }

    @Override
    default void deletePauses(String person) {
        tables().pauses().values().removeIf(one -> one.person().equals(person));
    }

    @Override
    default List<Pause> pauses(String person) {
        return tables().pauses().values().stream()
                .filter(one -> one.person().equals(person))
                .sorted(comparing(Pause::since))
                .toList();
    }
}
