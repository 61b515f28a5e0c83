package io.waybill.app.evaluate;

import io.waybill.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Labelled claims.
 *
 * @param split {@code check} for a set whose errors are not to be looked at
 * @param aliases other names by canonical name
 */
public record Gold(
        Optional<String> split, Map<String, List<String>> aliases, List<LabelledReport> reports, List<Label> claims) {
    public Gold {
        aliases = Map.copyOf(aliases);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }

    /** Whether single errors may be looked at. */
    public boolean isOpen() {
        return !split.equals(Optional.of("check"));
    }

    /** The same labels for some of the reports. */
    public Gold only(List<LabelledReport> some) {
        return new Gold(split, aliases, some, claims);
    }

    /**
     * A report whose claims are labelled.
     *
     * @param voices names of its publisher, which stand for the author's own voice
     * @param ignored stretches without labels, such as legal boilerplate
     * @param types that are labelled
     * @param sourcePath where a corpus holds it, front matter included
     */
    public record LabelledReport(
            String name,
            List<Span> sentences,
            List<Span> ignored,
            Set<String> types,
            List<String> voices,
            Optional<String> published,
            Optional<String> sourcePath,
            Optional<String> sha256) {}

    /** How much a claim matters. */
    enum Salience {
        CORE,
        SECONDARY,
        OPTIONAL
    }

    /**
     * A labelled claim: what it tells, and what else is right.
     *
     * @param embedded type of the event in a denial or accusation
     * @param sourceAccept other right sources; empty is the author's own voice
     * @param relativeDate whether its date needs that of the report
     */
    record Label(
            Told told,
            int sentence,
            Span evidence,
            Salience salience,
            Set<String> altTypes,
            Optional<String> embedded,
            List<Optional<String>> stageAccept,
            List<String> polarityAccept,
            List<Optional<Filler>> sourceAccept,
            List<String> dateAccept,
            boolean relativeDate,
            boolean undirected) {
        boolean isCore() {
            return salience == Salience.CORE;
        }

        boolean counts() {
            return salience != Salience.OPTIONAL;
        }
    }
}
