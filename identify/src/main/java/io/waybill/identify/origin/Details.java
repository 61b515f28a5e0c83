package io.waybill.identify.origin;

/**
 * The rare names and numbers of a report, as hashes: what another report is unlikely to have by chance.
 *
 * @param all of the whole report
 * @param bySentence of each sentence
 */
record Details(long[] all, long[][] bySentence) {
    /** Names of states and offices, years and small numbers are below. */
    private static final double RARE = 0.5;

    static boolean isDetail(Profile profile, int word) {
        return profile.kind(word) != Profile.Kind.CONTENT && profile.rarity(word) >= RARE;
    }

    static Details of(Profile profile) {
        long[][] bySentence = new long[profile.sentences()][];
        for (int s = 0; s < bySentence.length; s++) {
            long[] found = new long[profile.to(s) - profile.from(s)];
            int size = 0;
            for (int i = profile.from(s); i < profile.to(s); i++) {
                if (isDetail(profile, i)) {
                    found[size++] = profile.words.concepts()[i];
                }
            }
            bySentence[s] = Sorted.of(found, size);
        }
        return new Details(Sorted.union(bySentence, 0, bySentence.length), bySentence);
    }

    long[] of(int sentence) {
        return bySentence[sentence];
    }

    /** Those of some sentences: [from, to). */
    long[] in(int from, int to) {
        return Sorted.union(bySentence, from, to);
    }
}
