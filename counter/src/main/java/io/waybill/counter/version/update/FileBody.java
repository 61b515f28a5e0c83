package io.waybill.counter.version.update;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes what comes into a file, up to a limit, and tells how much has come and when the last of it. */
final class FileBody implements BodySubscriber<Path> {
    private final Path file;
    private final long limit;
    private final FileChannel channel;
    private final AtomicLong received;
    private final CompletableFuture<Path> done = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    FileBody(Path file, long limit, AtomicLong received) throws IOException {
        this.file = file;
        this.limit = limit;
        this.received = received;
        received.set(0);
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    @Override
    public CompletionStage<Path> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (var buffer : buffers) {
                var size = received.addAndGet(buffer.remaining());
                if (size > limit) {
                    throw new TooLargeException(limit);
                }
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } catch (IOException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            onError(e);
        }
    }

    @Override
    public void onError(Throwable fault) {
        try {
            channel.close();
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        done.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        try {
            channel.close();
            done.complete(file);
        } catch (IOException e) {
            done.completeExceptionally(e);
        }
    }

    /** More came than a list may hold. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("is larger than " + (limit >> 20) + " MB, the most that is downloaded");
        }
    }
}
