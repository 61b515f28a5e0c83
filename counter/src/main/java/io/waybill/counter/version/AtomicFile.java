package io.waybill.counter.version;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file only by a complete new one. */
final class AtomicFile {
    /** Ends the names of files that are being written; what a crash leaves of them is cleared by the next import. */
    static final String PART = ".part";

    private AtomicFile() {}

    /** Writes beside the target, forces to disk, moves over it in one step. */
    static void write(Path target, byte[] content) throws IOException {
        var part = target.resolveSibling(target.getFileName() + PART);
        try (var channel = FileChannel.open(
                part, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
                channel.write(left);
            }
            channel.force(false);
        }
        move(part, target);
    }

    static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) { // some network file systems
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
