package io.waybill.identify.language.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What a folder of converted models must hold: {@code manifest.tsv}, the format's version, then of each file its name,
 * size, checksum of samples (compared at every start) and SHA-256 of the whole.
 */
final class Manifest {
    static final String NAME = "manifest.tsv";

    static final String FORMAT = Nlp4jAnalyzer.MODEL_VERSION;

    private static final int SAMPLES = 64;
    private static final int SAMPLE = 4096;

    private Manifest() {}

    /** Whether the folder holds complete files of this format, as far as size and samples tell; takes milliseconds. */
    static boolean isSound(Path folder) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(folder.resolve(NAME));
        } catch (NoSuchFileException e) {
            return false;
        }
        if (lines.size() != Models.FILES.size() + 1 || !lines.getFirst().equals(FORMAT)) {
            return false;
        }
        for (int i = 0; i < Models.FILES.size(); i++) {
            Path file = folder.resolve(Models.FILES.get(i));
            if (!Files.exists(file) || !lines.get(i + 1).startsWith(quick(file) + "\t")) {
                return false;
            }
        }
        return true;
    }

    /** Reads every byte of the files. */
    static void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FORMAT));
        for (String name : Models.FILES) {
            Path file = folder.resolve(name);
            lines.add(quick(file) + "\t" + sha256(file));
        }
        Path part = folder.resolve(NAME + ModelHome.PART);
        Files.write(part, lines);
        ModelHome.moveInto(part, folder.resolve(NAME));
    }

    private static String quick(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer sample = ByteBuffer.allocateDirect(SAMPLE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            for (int i = 0; i <= SAMPLES; i++) {
                sample.clear();
                channel.read(sample, Math.max(0, size - SAMPLE) / SAMPLES * i);
                sum.update(sample.flip());
            }
            return file.getFileName() + "\t" + size + "\t" + Long.toHexString(sum.getValue());
        }
    }

    private static String sha256(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
