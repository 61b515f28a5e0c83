package io.waybill.app.evaluate.screening;

import io.waybill.counter.screen.Hit;
import io.waybill.counter.screen.Query;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.screen.Screening;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Damages names of entries and asks for them; asks for ordinary names. The same seed gives the same trial. */
public final class ScreeningTrial {
    private static final int MOST_TRIES = 50;

    private final Screening screening;
    private final List<Designation> entries;
    private final WordIndex words;
    private final Set<String> lists;

    /**
     * @param entries of one list, that names are taken from
     * @param list its id: only this list is screened
     */
    public ScreeningTrial(Screening screening, List<Designation> entries, String list) {
        this.screening = screening;
        this.entries = List.copyOf(entries);
        words = new WordIndex(this.entries);
        lists = Set.of(list);
    }

    /**
     * A damaged name and what came of it.
     *
     * @param others whether its words are all in a name of another entry, so that nobody could tell whose it is
     */
    public record Asked(
            Designation entry, String name, String damaged, boolean others, Outcome shown, Outcome ranked) {}

    /** Whether the right entry came first; {@code instead} is the name that did, empty for none. */
    public record Outcome(boolean right, String instead, double score) {}

    /** An ordinary name with the best entry over the threshold. */
    public record FalseHit(String name, String entry, double score) {}

    /** Names with one kind of damage. */
    public record Row(List<Asked> all) {
        public Row {
            all = List.copyOf(all);
        }

        /** Without those that are another's, too. */
        public Row telling() {
            return new Row(all.stream().filter(asked -> !asked.others()).toList());
        }

        public int asked() {
            return all.size();
        }

        /** How often the right entry came first over the threshold. */
        public int shown() {
            return asked() - missed().size();
        }

        /** How often it came first at all. */
        public int ranked() {
            return (int) all.stream().filter(asked -> asked.ranked().right()).count();
        }

        public List<Asked> missed() {
            return all.stream().filter(asked -> !asked.shown().right()).toList();
        }
    }

    /** By kind of damage. */
    public Map<Damage, Row> damaged(int each, long seed, Progress progress) {
        Map<Damage, Row> rows = new EnumMap<>(Damage.class);
        for (Damage damage : Damage.values()) {
            Random random = new Random(seed);
            List<Asked> asked = new ArrayList<>();
            for (int tried = 0; asked.size() < each && tried < each * MOST_TRIES; tried++) {
                Designation entry = entries.get(random.nextInt(entries.size()));
                String name = NaturalOrder.of(entry);
                damage.of(name, entry.type(), random)
                        .map(damaged -> ask(entry, name, damaged))
                        .ifPresent(asked::add);
            }
            rows.put(damage, new Row(asked));
            progress.at("asking for damaged names", rows.size(), Damage.values().length);
        }
        return rows;
    }

    private Asked ask(Designation entry, String name, String damaged) {
        return new Asked(
                entry,
                name,
                damaged,
                words.within(damaged).stream().anyMatch(other -> !isRight(other, entry)),
                outcome(entry, damaged, ScreenOptions.DEFAULT.threshold()),
                outcome(entry, damaged, 0));
    }

    private Outcome outcome(Designation entry, String damaged, double threshold) {
        Optional<Hit> first = screening.screen(Query.of(damaged, entry.type()), options(threshold)).stream()
                .findFirst();
        return new Outcome(
                first.filter(hit -> isRight(hit.designation(), entry)).isPresent(),
                first.map(Hit::name).orElse(""),
                first.map(Hit::score).orElse(0.0));
    }

    /** The entry itself, or another that bears the undamaged name. */
    private static boolean isRight(Designation found, Designation entry) {
        return found.entry().equals(entry.entry()) || WordIndex.bears(found, WordIndex.of(entry.name()));
    }

    /** Ordinary names for which something comes over the threshold. */
    public List<FalseHit> falseHits(List<String> names, EntryType type, Progress progress) {
        List<FalseHit> hits = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            screening.screen(Query.of(name, type), options(ScreenOptions.DEFAULT.threshold())).stream()
                    .findFirst()
                    .ifPresent(hit -> hits.add(new FalseHit(name, hit.name(), hit.score())));
            progress.at("asking for ordinary names", i, names.size());
        }
        return hits;
    }

    private ScreenOptions options(double threshold) {
        return new ScreenOptions(threshold, 5, lists, ScreenOptions.DEFAULT.kinds(), Set.of());
    }
}
