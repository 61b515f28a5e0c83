package io.waybill.counter.screen;

import io.waybill.model.ListKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is to be found.
 *
 * @param threshold lowest score of a match, 0 to 1
 * @param limit most matches of one query
 * @param lists ids of lists; empty for all
 * @param kinds of lists
 * @param programmes as the lists name them, whatever the case; empty for all
 */
public record ScreenOptions(
        double threshold, int limit, Set<String> lists, Set<ListKind> kinds, Set<String> programmes) {
    /** Most matches that may be asked for. */
    public static final int MAX_LIMIT = 500;

    public ScreenOptions {
        lists = Set.copyOf(lists);
        kinds = Set.copyOf(kinds);
        programmes = Set.copyOf(programmes);
    }

    /** Sanctions and export control, five matches, the program's threshold. */
    public static final ScreenOptions DEFAULT = new ScreenOptions(
            Threshold.DEFAULT, 5, Set.of(), EnumSet.of(ListKind.SANCTIONS, ListKind.EXPORT_CONTROL), Set.of());
}
