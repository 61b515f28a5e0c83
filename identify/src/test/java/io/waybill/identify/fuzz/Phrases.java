package io.waybill.identify.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Sentences and words of the tables of tests, and marks: what texts are thrown together from. */
final class Phrases {
    private static final List<String> TABLES = List.of("stages.tsv", "claims.tsv");
    private static final List<String> MARKS = List.of(
            ". ",
            ", ",
            "; ",
            ": ",
            " – ",
            "—",
            "\n",
            "\n\n",
            " “",
            "” ",
            "\"",
            "'",
            "’s ",
            " (",
            ") ",
            " [",
            "] ",
            "*",
            "**",
            "# ",
            "- ",
            "\u200B",
            "\u00A0",
            "\uD83D\uDE80",
            "\u0301",
            "\u202E",
            "1,000,000 ",
            "99999999999 million ",
            "31 February 0000 ",
            "$4.5 million ",
            "(a.k.a. “",
            "E.O. 13382",
            " by ",
            " of ",
            " who ",
            " that ",
            " said ");

    /** The sentences of the tables, in order. */
    static final List<String> SENTENCES = sentences();

    /** Sentences, their words and marks. */
    static final List<String> ALL = all();

    private Phrases() {}

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (String table : TABLES) {
            try (var in =
                    Objects.requireNonNull(Phrases.class.getResourceAsStream("/io/waybill/identify/claim/" + table))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .distinct()
                        .forEach(sentences::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(sentences);
    }

    private static List<String> all() {
        Set<String> all = new LinkedHashSet<>(MARKS);
        for (String sentence : SENTENCES) {
            all.add(sentence + " ");
            for (String word : sentence.split(" ")) {
                all.add(word + " ");
            }
        }
        return List.copyOf(all);
    }
}
