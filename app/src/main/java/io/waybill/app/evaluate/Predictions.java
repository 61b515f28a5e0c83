package io.waybill.app.evaluate;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims to be scored.
 *
 * @param unreadable lines that are no JSON objects
 */
public record Predictions(List<Told> claims, int unreadable) {
    public static final Predictions NONE = new Predictions(List.of(), 0);

    private static final Pattern EXTENSION = Pattern.compile("\\.(txt|md|json|html?)$");

    public Predictions {
        claims = List.copyOf(claims);
    }

    /** Reads a {@code claims.jsonl}; throws {@link WaybillException} where the file cannot be read. */
    public static Predictions read(Path file) {
        List<Told> claims = new ArrayList<>();
        int unreadable = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank()) {
                    continue;
                }
                try {
                    JsonNode claim = JsonMapper.shared().readTree(line);
                    if (claim.isObject()) {
                        claims.add(ToldReader.read(claim));
                    } else {
                        unreadable++;
                    }
                } catch (JacksonException e) {
                    unreadable++;
                }
            }
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "the claims cannot be read; give a claims.jsonl", e);
        }
        return new Predictions(claims, unreadable);
    }

    public Predictions plus(Predictions other) {
        List<Told> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        return new Predictions(all, unreadable + other.unreadable);
    }

    List<Told> of(String report) {
        return claims.stream()
                .filter(claim -> key(claim.report()).equals(key(report)))
                .toList();
    }

    /** By what reports are the same: the file's name, whatever its case; an extension may be missing. */
    static String key(String report) {
        String name = report.substring(report.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return EXTENSION.matcher(name).replaceFirst("");
    }
}
