package org.erfara.analysis;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** An answer in memory, given up where it grows too long. */
final class BoundedBody implements BodySubscriber<byte[]> {
    /** Far more than a thousand vectors take. */
    private static final long MOST_BYTES = 32 << 20;

    private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
    private @Nullable Subscription source;
    private long left = MOST_BYTES;

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        left -= part.stream().mapToLong(ByteBuffer::remaining).sum();
        if (left >= 0) {
            body.onNext(part);
        } else if (source != null) {
            source.cancel();
            body.onError(new IOException("too long"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.onError(failure);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body.getBody();
    }
}
