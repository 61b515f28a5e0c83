package io.waybill.app;

import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.identify.attribution.measure.Agreement;
import io.waybill.identify.attribution.measure.Measurement;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code waybill evaluate attribution}: how well sources, cues and contents are found. */
@Command(
        name = "attribution",
        description = "Compare the attributions that Waybill finds with annotated ones.",
        mixinStandardHelpOptions = true)
public final class EvaluateAttributionCommand implements Callable<Integer> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Terminal terminal;
    private final Evaluation evaluation;

    @Parameters(
            paramLabel = "DIR",
            description = "Brat standoff: x.txt with x.ann or x_ANNOTATOR.ann, of which the first by name counts,"
                    + " with Source, Cue, Content and Attribution events.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    private OutputOptions options = new OutputOptions();

    /** Measures a folder of annotated articles. */
    @FunctionalInterface
    public interface Evaluation {
        Measurement.Result evaluate(Path folder, Progress progress);
    }

    public EvaluateAttributionCommand(Terminal terminal, Evaluation evaluation) {
        this.terminal = terminal;
        this.evaluation = evaluation;
    }

    @Override
    public Integer call() {
        Measurement.Result result;
        try (ProgressLine progress = options.progress(terminal)) {
            result = evaluation.evaluate(folder, progress);
        } catch (WaybillException e) {
            terminal.err().println("waybill: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
        if (options.json) {
            terminal.out().println(json(result));
        } else if (!options.quiet) {
            tell(result);
        }
        return ExitCode.DONE;
    }

    private void tell(Measurement.Result result) {
        terminal.out()
                .println(result.attributions() + " attributions in " + result.articles() + " articles, by sentence"
                        + (result.flat() ? "; the annotation is flat, so nested ones do not count" : ""));
        terminal.out().println("F1        exact  overlap");
        row("source", result.sourceExact(), result.sourceOverlap());
        row("cue", result.cueExact(), result.cueOverlap());
        row("content", result.contentExact(), result.contentOverlap());
        terminal.out().printf(Locale.ROOT, "found whole: %.1f %%%n", 100 * result.wholeShare());
    }

    private void row(String name, Agreement exact, Agreement overlap) {
        terminal.out().printf(Locale.ROOT, "%-8s %6.1f  %7.1f%n", name, 100 * exact.f1(), 100 * overlap.f1());
    }

    private static String json(Measurement.Result result) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("articles", result.articles());
            json.writeNumberProperty("attributions", result.attributions());
            json.writeBooleanProperty("flat", result.flat());
            part(json, "source", result.sourceExact(), result.sourceOverlap());
            part(json, "cue", result.cueExact(), result.cueOverlap());
            part(json, "content", result.contentExact(), result.contentOverlap());
            json.writeNumberProperty("whole", result.wholeShare());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void part(JsonGenerator json, String name, Agreement exact, Agreement overlap) {
        json.writeObjectPropertyStart(name);
        agreement(json, "exact", exact);
        agreement(json, "overlap", overlap);
        json.writeEndObject();
    }

    private static void agreement(JsonGenerator json, String name, Agreement agreement) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("precision", agreement.precision());
        json.writeNumberProperty("recall", agreement.recall());
        json.writeNumberProperty("f1", agreement.f1());
        json.writeEndObject();
    }
}
