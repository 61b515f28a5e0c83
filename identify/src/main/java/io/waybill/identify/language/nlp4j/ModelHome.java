package io.waybill.identify.language.nlp4j;

import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder of converted models: filled at first use, and again when it is damaged or of an older version. */
final class ModelHome {
    static final String PART = ".part";
    /** Room that the conversion asks for before it begins. */
    static final long NEEDED_DISK = 400L << 20;
    /** Heap that the conversion needs when it does one file after another. */
    static final long NEEDED_HEAP = 1100L << 20;

    /** Writes all files of {@link Models#FILES} into a folder. */
    @FunctionalInterface
    interface Converter {
        void convert(Path folder, Progress progress) throws IOException;
    }

    private static final Object ONE_AT_A_TIME = new Object();

    private ModelHome() {}

    /** Makes sure that the folder holds sound models; waits while another process converts them. */
    static void prepare(Path folder, Progress progress) {
        prepare(folder, progress, (to, told) -> {
            require(to);
            new Conversion(to, told).run();
        });
    }

    static void prepare(Path folder, Progress progress, Converter converter) {
        try {
            if (!Manifest.isSound(folder)) {
                Files.createDirectories(folder);
                synchronized (ONE_AT_A_TIME) {
                    convertAlone(folder, progress, converter);
                }
            }
        } catch (IOException e) {
            throw new WaybillException(folder.toString(), hint(folder, e), e);
        }
    }

    private static void convertAlone(Path folder, Progress progress, Converter converter) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Manifest.isSound(folder)) {
                convert(folder, progress, converter);
            }
        }
    }

    private static void require(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < NEEDED_DISK) {
            throw new WaybillException(
                    folder.toString(),
                    "the language models need " + (NEEDED_DISK >> 20) + " MB here, " + (free >> 20)
                            + " MB are free: make room, or set WAYBILL_HOME to another disk");
        }
        long heap = Runtime.getRuntime().maxMemory();
        if (heap < NEEDED_HEAP) {
            throw new WaybillException(
                    folder.toString(),
                    "the first start converts the language models and needs " + (NEEDED_HEAP >> 20) + " MB of heap, "
                            + (heap >> 20) + " MB are allowed: start Java with -Xmx1200m or more");
        }
    }

    private static void convert(Path folder, Progress progress, Converter converter) throws IOException {
        Files.deleteIfExists(folder.resolve(Manifest.NAME));
        try {
            converter.convert(folder, progress);
            Manifest.write(folder);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            for (String name : Models.FILES) {
                Files.deleteIfExists(folder.resolve(name + PART));
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder.resolve(Manifest.NAME + PART));
            throw e;
        }
    }

    static void moveInto(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hint(Path folder, IOException e) {
        long free = folder.toFile().getUsableSpace();
        return free < NEEDED_DISK
                ? "the language models could not be written, " + (free >> 20)
                        + " MB are free: make room, or set WAYBILL_HOME to another disk"
                : "the language models could not be converted (" + e.getMessage()
                        + "): check that the folder can be written, or set WAYBILL_HOME to another";
    }
}
