package io.waybill.identify.language.nlp4j;

import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a resource beside this class: one word a line, lines with {@code #} are comments. */
final class WordList {
    private WordList() {}

    static Set<String> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new WaybillException(resource, "cannot be read: the installation is damaged, build it again", e);
        }
    }
}
