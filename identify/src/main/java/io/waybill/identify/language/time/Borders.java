package io.waybill.identify.language.time;

import java.util.List;

/** Keeps times out of longer names and numbers: "Shahed-136", "2,000", "2015-era", "$2016". */
final class Borders {
    private Borders() {}

    static boolean free(List<Word> words, Scan.Match match) {
        // "28 April 1961POB": in lists run together a whole date is still one
        boolean wholeDate =
                match.last() - match.first() >= 3 && words.get(match.last() - 1).is("YEAR");
        return freeBefore(words, match.first()) && freeAfter(words, match.last(), wholeDate);
    }

    private static boolean freeBefore(List<Word> words, int first) {
        if (first == 0 || !words.get(first).glued()) {
            return true;
        }
        Word before = words.get(first - 1);
        boolean number = first > 1 && before.glued() && words.get(first - 2).isNumber();
        return !before.isLetters()
                && !before.isNumber()
                && !"-/$€£#@+_&".contains(before.text())
                && !(number && ".,:".contains(before.text()));
    }

    private static boolean freeAfter(List<Word> words, int last, boolean wholeDate) {
        if (last == words.size() || !words.get(last).glued()) {
            return true;
        }
        Word after = words.get(last);
        boolean joined = last + 1 < words.size() && words.get(last + 1).glued();
        boolean number = joined && words.get(last + 1).isNumber();
        boolean letters = joined && words.get(last + 1).isLetters();
        return !(after.isLetters() && !wholeDate)
                && !after.isNumber()
                && !"%_".contains(after.text())
                && !((number || letters) && "-/".contains(after.text()))
                && !(number && ".,:".contains(after.text()));
    }
}
