package io.waybill.lexicon.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.model.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over real releases: every span lies in its sentence, hits do not overlap, and goods are found. */
class ReportsTest {
    private static final Path RELEASES = Path.of("../../shared/data/reports/us-treasury");
    private static final int EVERY = 15;

    @Test
    void goods_and_quantities_of_real_releases_have_sound_spans() throws IOException {
        assumeTrue(Files.isDirectory(RELEASES), "no releases at " + RELEASES);
        Goods goods = Goods.load();
        Quantities quantities = Quantities.load(goods);
        int found = 0;
        try (Stream<Path> files = Files.list(RELEASES)) {
            List<Path> sample = files.sorted().toList();
            for (int i = 0; i < sample.size(); i += EVERY) {
                for (String line : Files.readString(sample.get(i)).split("\n")) {
                    for (Quantity q : quantities.find(line, 0)) {
                        assertThat(q.text()).isEqualTo(line.substring(q.start(), q.end()));
                    }
                    List<String> words = Arrays.asList(line.split(" "));
                    List<String> lemmas =
                            words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
                    int last = 0;
                    for (Good.Hit hit : goods.scan(words, lemmas)) {
                        assertThat(hit.from()).isLessThan(hit.to());
                        assertThat(hit.to()).isBetween(last, words.size());
                        last = hit.to();
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }
}
