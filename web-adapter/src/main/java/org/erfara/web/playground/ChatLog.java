package org.erfara.web.playground;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The playground's chat, kept in a file; tells whoever wants to know when something happens. Thread-safe. */
final class ChatLog {
    private final ChatFile file;
    private final Chat chat = new Chat();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    ChatLog(ChatFile file) {
        this.file = file;
        file.read().forEach(chat::apply);
    }

    synchronized void begin(List<Line> lines) {
        file.begin(lines);
        lines.forEach(chat::apply);
    }

    void add(Line line) {
        synchronized (this) {
            file.add(line);
            chat.apply(line);
        }
        listeners.forEach(Runnable::run);
    }

    synchronized <R> R read(Function<Chat, R> work) {
        return work.apply(chat);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
