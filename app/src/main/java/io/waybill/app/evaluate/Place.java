package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.model.Span;
import java.util.List;

/** Whether a told claim rests on the words of a labelled one. */
final class Place {
    private static final int MIN_TOUCH = 10;

    private Place() {}

    /** How much of their words is common, 0 where they rest on different ones. */
    static double common(Label label, Told told, List<Span> sentences) {
        return told.evidence().map(span -> common(label, span, sentences)).orElse(0.0);
    }

    private static double common(Label label, Span told, List<Span> sentences) {
        Span right = label.evidence();
        int overlap = overlap(right, told);
        if (overlap <= 0 || 2 * overlap < Math.min(told.length(), right.length()) || strays(label, told, sentences)) {
            return 0;
        }
        int all = Math.max(told.end(), right.end()) - Math.min(told.start(), right.start());
        return (double) overlap / all;
    }

    /** Most of it stands in another sentence, and it touches more than two. */
    private static boolean strays(Label label, Span told, List<Span> sentences) {
        int home = 0;
        int most = -1;
        int touched = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int part = Math.max(0, overlap(sentences.get(i), told));
            touched += part >= MIN_TOUCH ? 1 : 0;
            if (part > most) {
                most = part;
                home = i;
            }
        }
        return !sentences.isEmpty() && home != label.sentence() && touched > 2;
    }

    static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
