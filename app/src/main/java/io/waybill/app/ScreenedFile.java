package io.waybill.app;

import io.waybill.counter.batch.BatchScreener;
import io.waybill.counter.batch.BatchScreener.Totals;
import io.waybill.counter.batch.HitJson;
import io.waybill.counter.batch.Queries;
import io.waybill.counter.batch.QueryFile;
import io.waybill.counter.screen.Receipt;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.screen.Screening;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/**
 * Screens a customer file into another: lines go to {@code OUT.part}, how far it has come to {@code OUT.state}; when all
 * are written the part is renamed. Begun again with the same file, lists and options it goes on where it stopped.
 */
final class ScreenedFile {
    private final Path in;
    private final Path out;
    private final Path part;
    private final Path state;

    ScreenedFile(Path in, Path out) {
        this.in = in;
        this.out = out.toAbsolutePath();
        part = sibling(".part");
        state = sibling(".state");
    }

    /** What came of it. */
    record Result(Totals totals, boolean finished, long resumedAt) {}

    Result run(Screening screening, ScreenOptions options, Progress progress, BooleanSupplier stop) {
        Receipt receipt = screening.receipt(options);
        String fingerprint = fingerprint(receipt);
        Optional<State> earlier = State.read(state).filter(s -> s.fingerprint().equals(fingerprint) && s.fits(part));
        Totals from = earlier.map(State::totals).orElse(Totals.NONE);
        try (QueryFile rows = QueryFile.open(in, new Queries());
                FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(earlier.map(State::bytes).orElse(0L));
            channel.position(channel.size());
            BufferedWriter writer = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 1 << 16);
            boolean csv = out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            Totals totals = new BatchScreener(screening, options)
                    .run(
                            rows,
                            csv,
                            from,
                            (lines, so) -> write(writer, lines, channel, fingerprint, so),
                            progress,
                            stop);
            boolean finished = !rows.hasNext();
            writer.flush();
            channel.force(true);
            if (finished) {
                finish(receipt, totals);
            }
            return new Result(totals, finished, from.rows());
        } catch (IOException | UncheckedIOException e) {
            throw new WaybillException(out.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(
            BufferedWriter writer, List<String> lines, FileChannel channel, String fingerprint, Totals totals) {
        try {
            for (String line : lines) {
                writer.write(line);
                writer.write('\n');
            }
            writer.flush();
            new State(fingerprint, totals, channel.position()).write(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(Receipt receipt, Totals totals) throws IOException {
        ReceiptFile.write(out, HitJson.receipt(receipt, totals.told(in)));
        Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(state);
    }

    private Path sibling(String ending) {
        return out.resolveSibling(out.getFileName() + ending);
    }

    private String fingerprint(Receipt receipt) {
        try {
            return String.join(
                    "|",
                    in.toAbsolutePath().toString(),
                    Long.toString(Files.size(in)),
                    Files.getLastModifiedTime(in).toString(),
                    receipt.algorithm(),
                    receipt.lists().toString(),
                    receipt.options().threshold() + " " + receipt.options().limit(),
                    receipt.options().lists().stream().sorted().toList().toString(),
                    receipt.options().kinds().stream().sorted().toList().toString(),
                    receipt.options().programmes().stream().sorted().toList().toString());
        } catch (IOException e) {
            throw new WaybillException(in.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** How far the work has come. */
    private record State(String fingerprint, Totals totals, long bytes) {
        static Optional<State> read(Path file) {
            Properties saved = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                saved.load(reader);
                return Optional.of(new State(
                        saved.getProperty("fingerprint", ""),
                        new Totals(number(saved, "rows"), number(saved, "matched"), number(saved, "problems")),
                        number(saved, "bytes")));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty(); // nothing to go on from: begun anew
            }
        }

        private static long number(Properties saved, String name) {
            return Long.parseLong(saved.getProperty(name, "0"));
        }

        boolean fits(Path part) {
            try {
                return Files.size(part) >= bytes;
            } catch (IOException e) {
                return false;
            }
        }

        void write(Path file) throws IOException {
            Properties saved = new Properties();
            saved.setProperty("fingerprint", fingerprint);
            saved.setProperty("rows", Long.toString(totals.rows()));
            saved.setProperty("matched", Long.toString(totals.rowsWithMatches()));
            saved.setProperty("problems", Long.toString(totals.problems()));
            saved.setProperty("bytes", Long.toString(bytes));
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(beside)) {
                saved.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
