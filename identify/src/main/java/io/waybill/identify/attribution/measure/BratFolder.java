package io.waybill.identify.attribution.measure;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of brat standoff: texts and annotations, side by side or in folders of their own. */
public final class BratFolder {
    private BratFolder() {}

    /**
     * The articles that have an annotation, in the order of their names. An annotation belongs to {@code x.txt} if it
     * is called {@code x.ann} or {@code x_ANNOTATOR.ann}; of several annotators the first by name counts.
     */
    public static List<Article> read(Path folder) {
        List<Path> texts = files(folder, ".txt");
        List<Path> annotations = files(folder, ".ann");
        List<Article> articles = new ArrayList<>();
        for (Path text : texts) {
            String name = stem(text);
            annotations.stream()
                    .filter(a -> stem(a).equals(name)
                            || stem(a).startsWith(name + "_") && stem(a).indexOf('_', name.length() + 1) < 0)
                    .findFirst()
                    .ifPresent(annotation -> articles.add(article(text, annotation)));
        }
        if (articles.isEmpty()) {
            throw new WaybillException(folder.toString(), "no .txt file with an .ann file of the same name in it");
        }
        return articles;
    }

    private static Article article(Path text, Path annotation) {
        String words = content(text);
        return new Article(text, words, BratFile.read(annotation.toString(), content(annotation), words));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(p -> p.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WaybillException(folder.toString(), "cannot be read", e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read as UTF-8 text", e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - 4);
    }
}
