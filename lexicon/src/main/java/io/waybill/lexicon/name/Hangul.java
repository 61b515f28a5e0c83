package io.waybill.lexicon.name;

import java.util.Set;

/** Writes Korean syllables in Latin letters as the two states do. Stateless. */
final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final String[] INITIALS = "k kk n t tt r m p pp s ss  j jj ch k t p h".split(" ", -1);
    private static final String[] VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ", -1);
    private static final String[] FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);
    private static final String[] SOUTH_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ", -1);
    private static final String[] SOUTH_VOWELS =
            "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);

    private static final int N = 2;
    private static final int R = 5;
    private static final int SILENT = 11;
    /** The places of ya, yae, yo, ye, yo, yu and i among the vowels: before them a first r or n is not spoken in the South. */
    private static final Set<Integer> SOFT = Set.of(2, 3, 6, 7, 12, 17, 20);

    private Hangul() {}

    static boolean isSyllable(int point) {
        return point >= FIRST && point <= LAST;
    }

    /** As in Pyongyang, without marks: kim, jong, ri. */
    static String north(int syllable) {
        return written(syllable, INITIALS, VOWELS);
    }

    /** By the rules of Seoul: gim, jeong. */
    static String south(int syllable) {
        return written(syllable, SOUTH_INITIALS, SOUTH_VOWELS);
    }

    /** The syllable at the beginning of a word as the South speaks it: ri as i, ryong as yong, ro as no. */
    static int atStart(int syllable) {
        var index = syllable - FIRST;
        var initial = index / 588;
        var soft = SOFT.contains(index % 588 / 28);
        if (initial != R && (initial != N || !soft)) {
            return syllable;
        }
        return syllable + ((soft ? SILENT : N) - initial) * 588;
    }

    private static String written(int syllable, String[] initials, String[] vowels) {
        var index = syllable - FIRST;
        return initials[index / 588] + vowels[index % 588 / 28] + FINALS[index % 28];
    }
}
