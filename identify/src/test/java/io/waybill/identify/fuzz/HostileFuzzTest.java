package io.waybill.identify.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever is given: it is refused with a reason, or read into sound claims. Runs over the kept inputs; with
 * {@code JAZZER_FUZZ=1} one test (named by {@code -Dtest=HostileFuzzTest#…}) looks for new ones.
 */
final class HostileFuzzTest {
    private static final String[] SUFFIXES = {".txt", ".md", ".html", ".pdf", ".jsonl"};
    private static final int MOST_PIECES = 300;
    private static final int LONGEST_PIECE = 40;
    private static Whole whole;

    @BeforeAll
    static void open() {
        whole = Whole.open();
    }

    /** The first byte says what kind of file the others are. */
    @FuzzTest(maxDuration = "10m")
    void bytes_are_read_or_refused(byte[] bytes) {
        if (bytes.length > 1) {
            String suffix = SUFFIXES[(bytes[0] & 0xFF) % SUFFIXES.length];
            Soundness.check(whole.way(Arrays.copyOfRange(bytes, 1, bytes.length), suffix));
        }
    }

    /** Each byte picks a word, a mark or a sentence; some bring characters of their own. */
    @FuzzTest(maxDuration = "10m")
    void words_in_any_order_are_read_into_sound_claims(FuzzedDataProvider data) {
        List<String> pieces = Phrases.ALL;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST_PIECES && data.remainingBytes() > 0; i++) {
            int pick = data.consumeInt(0, pieces.size());
            text.append(pick < pieces.size() ? pieces.get(pick) : data.consumeString(LONGEST_PIECE));
        }
        Soundness.check(whole.words(text.toString()));
    }
}
