package io.waybill.identify.origin;

import io.waybill.identify.claim.ReadReport;
import io.waybill.identify.claim.Voice;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.Report;
import io.waybill.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A report cut down to what it is compared by: its words as hashes, sentence by sentence, and its claims. Some 45 bytes
 * a word beside the text. Immutable and thread-safe.
 */
public final class Profile {
    /** What sort of word it is. */
    enum Kind {
        FUNCTION,
        CONTENT,
        NAME,
        NUMBER
    }

    private final Report report;
    private final ReadReport read;
    final Words words;
    private final int[] firstWord;
    private final Block.Kind[] kinds;
    private final double[] rarity;
    private final Details details;
    private final List<Artefacts.Found> artefacts;

    /**
     * The words of a report in a row; what a word means to others is equal where the hash is.
     *
     * @param clauses number of the word that heads the clause in which each stands, or {@link Clauses#FRAME}
     */
    record Words(
            long[] forms,
            long[] concepts,
            long[] wider,
            byte[] kinds,
            boolean[] quoted,
            int[] clauses,
            int[] starts,
            int[] ends) {
        static Words ofSize(int size) {
            return new Words(
                    new long[size],
                    new long[size],
                    new long[size],
                    new byte[size],
                    new boolean[size],
                    new int[size],
                    new int[size],
                    new int[size]);
        }
    }

    Profile(Report report, ReadReport read, Words words, int[] firstWord, Block.Kind[] kinds) {
        this.report = report;
        this.read = read;
        this.words = words;
        this.firstWord = firstWord;
        this.kinds = kinds;
        rarity = new double[words.forms.length];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = Rarity.standard().of(this, i);
        }
        details = Details.of(this);
        artefacts = Artefacts.standard().in(this);
    }

    private Profile(Profile whole, Words words) {
        report = whole.report;
        read = whole.read;
        firstWord = whole.firstWord;
        kinds = whole.kinds;
        artefacts = whole.artefacts;
        this.words = words;
        rarity = whole.rarity.clone();
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = words.kinds[i] == Kind.FUNCTION.ordinal() ? 0 : rarity[i];
        }
        details = Details.of(this);
    }

    /**
     * The profile with some words taken out of the comparison: they weigh nothing, equal no others, and like quotes are
     * not the report's own wording.
     */
    Profile without(boolean[] those) {
        long[] forms = words.forms.clone();
        byte[] sorts = words.kinds.clone();
        boolean[] quoted = words.quoted.clone();
        for (int i = 0; i < those.length; i++) {
            if (those[i]) {
                forms[i] = Hash.of(report.id() + " " + i);
                sorts[i] = (byte) Kind.FUNCTION.ordinal();
                quoted[i] = true;
            }
        }
        return new Profile(
                this,
                new Words(forms, words.concepts, words.wider, sorts, quoted, words.clauses, words.starts, words.ends));
    }

    public Report report() {
        return report;
    }

    public List<Claim> claims() {
        return read.claims();
    }

    /** On whose word most of a sentence stands. */
    Voice voice(int sentence) {
        return read.voices().get(sentence);
    }

    int sentences() {
        return kinds.length;
    }

    int size() {
        return words.forms.length;
    }

    /** The first word of a sentence. */
    int from(int sentence) {
        return firstWord[sentence];
    }

    /** Behind the last word of a sentence. */
    int to(int sentence) {
        return firstWord[sentence + 1];
    }

    Block.Kind blockOf(int sentence) {
        return kinds[sentence];
    }

    Kind kind(int word) {
        return KINDS[words.kinds[word]];
    }

    /** 0 for a word of every report to 1 for one of a single report. */
    double rarity(int word) {
        return rarity[word];
    }

    Details details() {
        return details;
    }

    /** What rewriting left in the text. */
    List<Artefacts.Found> artefacts() {
        return artefacts;
    }

    private static final Kind[] KINDS = Kind.values();

    String text(int word) {
        return report.text().substring(words.starts[word], words.ends[word]);
    }

    Span span(int from, int to) {
        return new Span(words.starts[from], words.ends[to - 1]);
    }

    /** The stretch of a sentence, counted from 0. */
    public Span sentence(int index) {
        return span(from(index), to(index));
    }

    /** The number of the sentence that a word stands in. */
    int sentenceOf(int word) {
        int at = Arrays.binarySearch(firstWord, word);
        if (at < 0) {
            return -at - 2;
        }
        while (firstWord[at + 1] == word) {
            at++; // an empty sentence starts where the next does
        }
        return at;
    }

    /** The number of the sentence at an offset of the text, -1 where none is. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentence(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    List<Claim> claimsOf(int sentence) {
        Span span = sentence(sentence);
        return read.claims().stream()
                .filter(claim ->
                        span.contains(claim.evidence().start(), claim.evidence().start()))
                .toList();
    }
}
