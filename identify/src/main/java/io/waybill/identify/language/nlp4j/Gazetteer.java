package io.waybill.identify.language.nlp4j;

/** Known names of several words, marked on the nodes of a sentence. Thread-safe. */
final class Gazetteer {
    /** Positions in a name; ordinals stand in the converted files. */
    enum Place {
        B,
        I,
        L,
        U
    }

    private final int[][] tags;
    private final int[] items;
    private final HashTable names;

    /**
     * @param tags the tags of each set of tags
     * @param items number of each tag and place among all of them in alphabetical order, at most 64
     * @param names set of tags of each beginning of a name by its words; 0 where it is none by itself
     */
    Gazetteer(int[][] tags, int[] items, HashTable names) {
        this.tags = tags;
        this.items = items;
        this.names = names;
    }

    /** One set of bits a node; bits are items. */
    long[] mark(Nodes nodes) {
        long[] marks = new long[nodes.size()];
        for (int begin = 1; begin < nodes.size(); begin++) {
            long name = 0;
            int end = 0;
            int found = 0;
            for (int at = begin; at < nodes.size(); at++) {
                name = Hash.step(name, nodes.hash(at, Field.SIMPLIFIED.ordinal()));
                int set = names.get(name);
                if (set < 0) {
                    break;
                }
                if (set > 0) {
                    end = at;
                    found = set;
                }
            }
            if (found > 0) {
                mark(marks, tags[found], begin, end);
            }
        }
        return marks;
    }

    private void mark(long[] marks, int[] tags, int begin, int end) {
        for (int tag : tags) {
            for (int at = begin; at <= end; at++) {
                Place place = begin == end ? Place.U : at == begin ? Place.B : at == end ? Place.L : Place.I;
                marks[at] |= 1L << items[tag * Place.values().length + place.ordinal()];
            }
        }
    }
}
