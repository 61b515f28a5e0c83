package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import io.waybill.model.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** Converts the library's serialised data into files that can be mapped, one after another. */
final class Conversion {
    private static final String TASK = "Preparing the language models (first start only)";

    /** Writes the sections of one file. */
    private interface Part {
        void write(ModelWriter out) throws IOException;
    }

    private final Path folder;
    private final Progress progress;
    private final LexiconConversion lexicon = new LexiconConversion(this::read);
    private int done;

    Conversion(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    void run() throws IOException {
        progress.at(TASK, 0, 100);
        write(Models.WORDS, lexicon::writeWords);
        write(Models.DEPENDENCIES, out -> linear(LibraryObject.DEPENDENCIES, out));
        write(Models.EMBEDDINGS, lexicon::writeEmbeddings);
        write(Models.PARTS, out -> linear(LibraryObject.PARTS, out));
        write(Models.ENTITIES, out -> linear(LibraryObject.ENTITIES, out));
        write(Models.LEMMAS, LemmaConversion::write);
    }

    private Object read(LibraryObject object) throws IOException {
        Object value = object.read(part -> progress.at(TASK, done + Math.round(object.share * part), 100));
        done += object.share;
        return value;
    }

    private void linear(LibraryObject object, ModelWriter out) throws IOException {
        new LinearConversion((OnlineComponent<?, ?>) read(object)).write(out, lexicon);
    }

    private void write(String name, Part part) throws IOException {
        Path unfinished = folder.resolve(name + ModelHome.PART);
        try (ModelWriter out = new ModelWriter(unfinished)) {
            part.write(out);
            out.finish();
        }
        ModelHome.moveInto(unfinished, folder.resolve(name));
    }
}
