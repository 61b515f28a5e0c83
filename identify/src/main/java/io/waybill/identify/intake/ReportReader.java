package io.waybill.identify.intake;

import io.waybill.model.Intake;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads files, folders and standard input into reports: text, Markdown, HTML, PDF and JSON Lines.
 *
 * <p>Never throws for what it is given: what cannot be read is in the intake with the reason, and the rest goes on. The
 * result does not depend on the order of the paths. Not thread-safe in its use of standard input; otherwise without state.
 */
public final class ReportReader {
    private static final Path STDIN = Path.of("-");
    private static final String TASK = "Reading reports";

    /** Reads everything that the paths name; {@code -} is standard input, each file is read once. */
    public ReadResult read(List<Path> paths, ReadOptions options, Progress progress) {
        FileFinder finder = new FileFinder(options.limits());
        paths.stream().filter(path -> !path.equals(STDIN)).forEach(finder::add);
        List<FileFinder.Found> files = finder.found();
        List<String> ids = Names.of(files.stream().map(FileFinder.Found::real).toList());
        Reading reading = new Reading(options);
        boolean piped = paths.contains(STDIN);
        int total = files.size() + (piped ? 1 : 0);
        for (int i = 0; i < files.size(); i++) {
            progress.at(TASK, i, total);
            reading.file(files.get(i), ids.get(i));
        }
        if (piped) {
            reading.stream(options.stdin());
        }
        progress.at(TASK, total, total);
        return reading.result(finder.refused());
    }

    /** One run: collects what was read and refused. */
    private static final class Reading {
        private record Numbered(String file, int line, Report report) {}

        private final Limits limits;
        private final Assembly assembly;
        private final JsonRecord json;
        private final List<Numbered> reports = new ArrayList<>();
        private final List<Intake.Read> read = new ArrayList<>();
        private final List<Intake.Refused> refused = new ArrayList<>();
        private final List<Intake.NotAnalysed> notAnalysed = new ArrayList<>();

        Reading(ReadOptions options) {
            this.limits = options.limits();
            this.assembly = new Assembly(options);
            this.json = new JsonRecord(limits);
        }

        void file(FileFinder.Found file, String id) {
            try (InputStream in = Files.newInputStream(file.real())) {
                if (file.kind().equals(Optional.of(Kind.JSON_LINES))) {
                    lines(in, file.shown(), id);
                } else {
                    bytes(all(in), file.kind(), file.shown(), id);
                }
            } catch (Refusal e) {
                refused.add(new Intake.Refused(file.shown(), e.reason()));
            } catch (IOException | SecurityException e) {
                refused.add(new Intake.Refused(file.shown(), "it cannot be read; check its permissions and the disk"));
            }
        }

        void stream(InputStream in) {
            try {
                bytes(all(in), Optional.empty(), "-", Names.STDIN);
            } catch (Refusal e) {
                refused.add(new Intake.Refused("-", e.reason()));
            } catch (IOException e) {
                refused.add(new Intake.Refused("-", "standard input broke off; give the report as a file"));
            }
        }

        private byte[] all(InputStream in) throws IOException, Refusal {
            byte[] bytes = in.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
            if (bytes.length > limits.fileBytes()) {
                throw new Refusal("it is larger than is read (" + Limits.name("fileBytes", limits.fileBytes())
                        + "); split it, or give its text only");
            }
            if (bytes.length == 0) {
                throw new Refusal("it is empty; check that it was saved whole");
            }
            return bytes;
        }

        private void bytes(byte[] bytes, Optional<Kind> named, String shown, String id) throws Refusal, IOException {
            Kind kind = named.filter(known -> !Kind.isPdf(bytes)).orElseGet(() -> Kind.ofContent(bytes));
            if (kind == Kind.JSON_LINES) {
                lines(new java.io.ByteArrayInputStream(bytes), shown, id);
            } else {
                keep(draft(bytes, kind), shown, id, 0);
            }
        }

        private Draft draft(byte[] bytes, Kind kind) throws Refusal {
            return switch (kind) {
                case PDF -> PdfFile.read(bytes, limits);
                case HTML -> HtmlPage.read(bytes, limits);
                case MARKDOWN -> TextFile.markdown(bounded(Encoding.decode(bytes, Optional.empty())));
                case TEXT, JSON_LINES -> TextFile.plain(bounded(Encoding.decode(bytes, Optional.empty())));
            };
        }

        private String bounded(String text) throws Refusal {
            if (text.length() > limits.characters()) {
                throw new Refusal("its text is longer than is read (" + Limits.name("characters", limits.characters())
                        + "); split it");
            }
            return text;
        }

        /** A damaged line is refused by its number; the others are read. */
        private void lines(InputStream in, String shown, String id) throws IOException, Refusal {
            LineStream stream = new LineStream(in, limits);
            boolean any = false;
            for (Optional<LineStream.Raw> next = stream.next(); next.isPresent(); next = stream.next()) {
                LineStream.Raw raw = next.get();
                String at = shown + "#" + raw.number();
                try {
                    any |= line(raw, at, id + "#" + raw.number());
                } catch (Refusal e) {
                    any = true;
                    refused.add(new Intake.Refused(at, e.reason()));
                }
            }
            if (!any) {
                throw new Refusal("it has no lines with a report; write one JSON object a line");
            }
        }

        private boolean line(LineStream.Raw raw, String shown, String id) throws Refusal {
            if (raw.tooLong()) {
                throw new Refusal("the line is longer than is read (" + Limits.name("lineBytes", limits.lineBytes())
                        + "); give the report as a file");
            }
            String line = Encoding.utf8Line(raw.bytes());
            if (line.isBlank()) {
                return false;
            }
            Draft draft = json.read(line);
            bounded(draft.text());
            keep(draft, shown, id, raw.number());
            return true;
        }

        private void keep(Draft draft, String shown, String id, int line) throws Refusal {
            Report report = assembly.report(draft, id);
            int hash = line == 0 ? id.length() : id.lastIndexOf('#');
            reports.add(new Numbered(id.substring(0, hash), line, report));
            read.add(new Intake.Read(shown, id));
            if (!report.language().equals(Languages.ENGLISH)) {
                notAnalysed.add(new Intake.NotAnalysed(shown, report.language()));
            }
        }

        ReadResult result(List<Intake.Refused> notFound) {
            refused.addAll(notFound);
            refused.sort(Comparator.comparing(Intake.Refused::path));
            return new ReadResult(
                    reports.stream()
                            .sorted(Comparator.comparing(Numbered::file).thenComparing(Numbered::line))
                            .map(Numbered::report)
                            .toList(),
                    new Intake(read, refused, notAnalysed));
        }
    }
}
