package io.waybill.lexicon.name;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Damaged names and ordinary names against a whole list, pair by pair: {@code Bench SHARED-DATA ORDINARY.txt [SEED]}. */
public final class Bench {
    private static final int MANY = 400;
    private final NameReader reader = NameReader.load();
    private final NameComparer comparer = NameComparer.load();
    private final List<Data.Entry> entries;
    private final List<Name> names = new ArrayList<>();

    private Bench(List<Data.Entry> entries) {
        this.entries = entries;
        var start = System.nanoTime();
        entries.forEach(entry -> names.add(reader.read(entry.name(), entry.kind())));
        System.out.printf(Locale.ROOT, "read %d names in %d ms%n", names.size(), (System.nanoTime() - start) / 1_000_000);
    }

    public static void main(String[] args) throws Exception {
        var bench = new Bench(Data.sdn(Path.of(args[0], "lists/us-ofac-sdn/2024-05-03/sdn.csv")));
        var random = new Random(args.length > 2 ? Long.parseLong(args[2]) : 5);
        for (var damage : Damage.values()) {
            bench.damaged(damage.name(), List.of(damage), random);
        }
        bench.damaged("three edits", List.of(), random);
        var ordinary = new ArrayList<>(Files.readAllLines(Path.of(args[1])));
        java.util.Collections.shuffle(ordinary, random);
        bench.ordinary(ordinary.subList(0, Math.min(MANY, ordinary.size())));
    }

    private void damaged(String title, List<Damage> damages, Random random) {
        var first = 0;
        var over = 0;
        var all = 0;
        var show = Boolean.getBoolean("show");
        while (all < (damages.isEmpty() ? MANY : MANY / 4)) {
            var at = random.nextInt(entries.size());
            var entry = entries.get(at);
            var name = entry.name();
            if (damages.isEmpty()) {
                for (var i = 0; i < 3; i++) {
                    name = Damage.values()[random.nextInt(Damage.values().length)].apply(name, random);
                }
            } else {
                name = damages.getFirst().apply(name, random);
            }
            if (name.equals(entry.name())) {
                continue;
            }
            all++;
            var query = reader.read(name, entry.kind());
            var mine = comparer.score(query, names.get(at));
            var best = 0.0;
            for (var i = 0; i < names.size(); i++) {
                if (i != at && entries.get(i).kind() == entry.kind()) {
                    best = Math.max(best, comparer.score(query, names.get(i)));
                }
            }
            first += mine >= best ? 1 : 0;
            over += mine >= best && mine >= NameComparer.THRESHOLD ? 1 : 0;
            if (show && !damages.isEmpty() && (mine < best || mine < NameComparer.THRESHOLD)) {
                System.out.printf(Locale.ROOT, "  %.2f best other %.2f %s | %s | %s%n", mine, best, title, name, entry.name());
            }
        }
        System.out.printf(Locale.ROOT, "%-12s first %.3f  first and over %.3f%n", title, (double) first / all, (double) over / all);
    }

    private void ordinary(List<String> ordinary) {
        var hit = 0;
        var pairs = 0L;
        var start = System.nanoTime();
        for (var name : ordinary) {
            var query = reader.read(name, NameKind.PERSON);
            var best = 0.0;
            var which = -1;
            for (var i = 0; i < names.size(); i++) {
                if (entries.get(i).kind() == NameKind.PERSON) {
                    pairs++;
                    var score = comparer.score(query, names.get(i));
                    if (score > best) {
                        best = score;
                        which = i;
                    }
                }
            }
            if (best >= NameComparer.THRESHOLD) {
                hit++;
                System.out.printf(Locale.ROOT, "  %.2f %s | %s%n", best, name, entries.get(which).name());
            }
        }
        System.out.printf(Locale.ROOT, "ordinary names %d, hit %.4f; %.2f us a pair%n", ordinary.size(), (double) hit / ordinary.size(), (System.nanoTime() - start) / 1e3 / pairs);
    }
}
