package org.erfara.web.playground;

import java.net.URI;
import java.util.Optional;
import org.erfara.chat.Links;
import org.erfara.chat.MessageRef;

/** Leads back to where something was said in the playground. */
public final class PlaygroundLinks implements Links {
    private final Playground playground;

    /** Links into this playground. */
    public PlaygroundLinks(Playground playground) {
        this.playground = playground;
    }

    @Override
    public Optional<URI> to(MessageRef ref) {
        return playground.posted(ref.id()).map(PlaygroundLinks::address).map(URI::create);
    }

    private static String address(Post post) {
        String thread = post.thread();
        String first = thread == null ? post.id() : thread;
        return new Place(post.room(), thread, first).url() + "#" + (thread == null ? "" : "t-") + post.id();
    }
}
