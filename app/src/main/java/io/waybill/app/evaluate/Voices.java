package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a claim is told on the word of the right source. The publisher's names stand for the author's own voice. */
final class Voices {
    private final Names names;
    private final Set<List<String>> publisher;

    Voices(List<String> publisher, Names names) {
        this.names = names;
        this.publisher = publisher.stream().map(names::words).collect(Collectors.toSet());
    }

    /** One of the sources is right, and not everybody is named. */
    boolean isRight(Label label, Told told) {
        List<Optional<Filler>> right = new ArrayList<>(telling(label.told().sources()));
        List<Optional<Filler>> given = telling(told.sources());
        if (given.size() > right.size() + 1) {
            return false;
        }
        right.addAll(label.sourceAccept());
        return right.stream().anyMatch(a -> given.stream().anyMatch(b -> same(a, b)));
    }

    /** Whether the label names a source other than the publisher. */
    boolean namesAnother(Label label) {
        return label.told().sources().stream()
                .flatMap(Optional::stream)
                .anyMatch(source ->
                        !publisher.contains(names.words(source.entity().orElse(""))));
    }

    private boolean same(Optional<Filler> label, Optional<Filler> told) {
        return isPublisher(label) && isPublisher(told)
                || label.isPresent() && told.isPresent() && names.match(label.get(), told.get());
    }

    /** The named ones; the outlet's own link tells nothing beside them. */
    private List<Optional<Filler>> telling(List<Optional<Filler>> sources) {
        List<Optional<Filler>> named =
                sources.stream().filter(source -> !isPublisher(source)).toList();
        return named.isEmpty() ? sources.subList(0, 1) : named;
    }

    private boolean isPublisher(Optional<Filler> source) {
        return source.isEmpty()
                || names.names(source.get()).stream().anyMatch(name -> publisher.contains(names.words(name)));
    }
}
