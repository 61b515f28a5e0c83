package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;

/**
 * What the models see of a form, whatever stands around it. Immutable.
 *
 * @param lower simplified form in lower case: digits collapsed, addresses replaced
 * @param hashes by field
 * @param powers by field, 0 where the form has no such value
 * @param ambiguity number of the list of tags, -1 where unknown; clusters and embedding likewise
 * @param orthography items where the word does not begin its sentence
 * @param firstOrthography items where it does
 */
record Word(
        String lower,
        long[] hashes,
        long[] powers,
        int ambiguity,
        int clusters,
        int embedding,
        int[] orthography,
        int[] firstOrthography) {
    /** The library's name for the node above all words. */
    static final String ROOT = "@#r$%";

    static Word root() {
        return of(ROOT, -1, -1, -1);
    }

    static Word of(String form, Lexicon lexicon) {
        long lower = Hash.of(StringUtils.toLowerCase(simplify(form)));
        Word word = of(
                form,
                lexicon.ambiguity(lower),
                lexicon.clusters(lower),
                lexicon.embeddingRow(Hash.of(StringUtils.toUndigitalizedForm(form))));
        if (word.ambiguity >= 0) {
            word.hashes[Field.AMBIGUITY.ordinal()] = lexicon.ambiguityHash(word.ambiguity);
            word.powers[Field.AMBIGUITY.ordinal()] = lexicon.ambiguityPower(word.ambiguity);
        }
        return word;
    }

    private static Word of(String form, int ambiguity, int clusters, int embedding) {
        String simplified = simplify(form);
        String lower = StringUtils.toLowerCase(simplified);
        long[] hashes = new long[Field.FORM_FIELDS];
        long[] powers = new long[Field.FORM_FIELDS];
        put(hashes, powers, Field.SIMPLIFIED, simplified, 0, simplified.length());
        put(hashes, powers, Field.LOWER, lower, 0, lower.length());
        String shape = StringUtils.getShape(simplified, 2);
        put(hashes, powers, Field.SHAPE, shape, 0, shape.length());
        for (int n = 1; n <= 4; n++) {
            if (n < lower.length()) {
                Field suffix = Field.values()[Field.SUFFIX_1.ordinal() + n - 1];
                put(hashes, powers, suffix, lower, lower.length() - n, lower.length());
                if (n == 2 || n == 3) {
                    put(hashes, powers, n == 2 ? Field.PREFIX_2 : Field.PREFIX_3, lower, 0, n);
                }
            }
        }
        return new Word(
                lower,
                hashes,
                powers,
                ambiguity,
                clusters,
                embedding,
                Orthography.items(simplified, false),
                Orthography.items(simplified, true));
    }

    private static void put(long[] hashes, long[] powers, Field field, String text, int from, int to) {
        hashes[field.ordinal()] = Hash.of(text, from, to);
        powers[field.ordinal()] = Hash.power(to - from);
    }

    /** The library's simplification; its search for addresses can only succeed where there is a period or a colon. */
    private static String simplify(String form) {
        if (form.indexOf('.') >= 0 || form.indexOf(':') >= 0) {
            return StringUtils.toSimplifiedForm(form);
        }
        return StringUtils.collapsePunctuation(StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
    }
}
