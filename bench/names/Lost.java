package io.waybill.lexicon.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;

/**
 * Pairs of one entity of which the index does not lead from one name to the other, searched among all the others and
 * OFAC's list: {@code Lost SHARED-DATA}.
 */
public final class Lost {
    private Lost() {}

    public static void main(String[] args) throws IOException {
        var data = Path.of(args[0]);
        var entries = new ArrayList<>(Data.sdn(data.resolve("lists/us-ofac-sdn/2024-05-03/sdn.csv")));
        var pairs = Data.labelled(data.resolve("bench/names/cross-list-pairs.csv")).stream()
                .filter(Data.Pair::match)
                .toList();
        var others = new LinkedHashSet<String>();
        for (var pair : pairs) {
            if (others.add(pair.two())) {
                entries.add(new Data.Entry("other" + others.size(), pair.two(), pair.kind()));
            }
        }
        var comparer = NameComparer.load();
        var neighbours = new Neighbours(entries, comparer::score);
        var lost = 0;
        var over = 0;
        for (var pair : pairs) {
            if (!neighbours.leads(pair.one(), pair.kind(), pair.two())) {
                var reader = neighbours.reader();
                var score = comparer.score(reader.read(pair.one(), pair.kind()), reader.read(pair.two(), pair.kind()));
                lost++;
                over += score >= NameComparer.THRESHOLD ? 1 : 0;
                System.out.printf(Locale.ROOT, "  %.2f %s | %s%n", score, pair.one(), pair.two());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d pairs of one entity: %d never compared, of which %d over the threshold%n",
                pairs.size(),
                lost,
                over);
    }
}
