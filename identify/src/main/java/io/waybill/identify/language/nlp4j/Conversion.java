package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import io.waybill.model.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** Converts the library's serialised data into files that can be mapped, one after another. */
final class Conversion {
    private static final String TASK = "Preparing the language models (first start only)";
    /** Shares of the work, as measured. */
    private static final int[] WORK = {32, 12, 45, 1, 5, 5};

    /** Writes the sections of one file. */
    private interface Part {
        void write(ModelWriter out) throws IOException;
    }

    private final Path folder;
    private final Progress progress;
    private final LexiconConversion lexicon = new LexiconConversion();
    private int done;
    private int step;

    Conversion(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    void run() throws IOException {
        progress.at(TASK, 0, 100);
        write(Models.WORDS, lexicon::writeWords);
        write(Models.DEPENDENCIES, out -> linear("dep", out));
        write(Models.EMBEDDINGS, LexiconConversion::writeEmbeddings);
        write(Models.LEMMAS, LemmaConversion::write);
        write(Models.PARTS, out -> linear("pos", out));
        write(Models.ENTITIES, out -> linear("ner", out));
    }

    private void linear(String name, ModelWriter out) throws IOException {
        OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) LibraryFiles.object("models/en-" + name + ".xz");
        new LinearConversion(component).write(out, lexicon);
    }

    private void write(String name, Part part) throws IOException {
        Path unfinished = folder.resolve(name + ModelHome.PART);
        try (ModelWriter out = new ModelWriter(unfinished)) {
            part.write(out);
            out.finish();
        }
        ModelHome.moveInto(unfinished, folder.resolve(name));
        done += WORK[step++];
        progress.at(TASK, done, 100);
    }
}
