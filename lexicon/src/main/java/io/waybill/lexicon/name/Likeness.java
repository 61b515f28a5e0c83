package io.waybill.lexicon.name;

/** How alike two words are, 0 to 1. Immutable; scratch space is the caller's. */
final class Likeness {
    /** Words less alike than this are different words. */
    static final double LEAST = .4;

    private static final double SAME = .97;
    private final Edits edits = new Edits();

    double of(Token a, Token b, float[] scratch) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.kind() == TokenKind.NUMERAL || b.kind() == TokenKind.NUMERAL) {
            return a.kind() == b.kind() && a.shares(b) ? 1 : 0;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return initial(a, b);
        }
        if (a.canonical().equals(b.canonical())) {
            return .99;
        }
        if (a.shares(b)) {
            return SAME;
        }
        var concepts = meaning(a) && meaning(b);
        var spelled = spelled(a, b, a.canonical(), b.canonical(), scratch);
        if (a.articled != b.articled) {
            var bare = a.articled ? b : a;
            var canonical = bare.canonical();
            if (canonical.length() > 5 && (canonical.startsWith("al") || canonical.startsWith("el"))) {
                var cut = canonical.substring(2);
                var other = a.articled ? a.canonical() : b.canonical();
                spelled = Math.max(spelled, cut.equals(other) ? .98 : spelled(a, b, cut, other, scratch));
            }
        }
        if (a.stem.equals(b.stem)
                && a.stem.length() > 3
                && a.stem.length() < a.canonical().length()) {
            spelled = Math.max(spelled, .9);
        }
        return concepts ? spelled * .7 : spelled;
    }

    private static boolean meaning(Token token) {
        return token.kind() == TokenKind.CONCEPT || token.kind() == TokenKind.PLACE || token.kind() == TokenKind.BODY;
    }

    private static double initial(Token a, Token b) {
        var first = a.canonical().charAt(0) == b.canonical().charAt(0)
                || a.text().charAt(0) == b.text().charAt(0);
        return !first ? 0 : a.kind() == b.kind() ? .95 : .7;
    }

    private double spelled(Token a, Token b, String left, String right, float[] scratch) {
        var abjad = a.abjad() || b.abjad();
        var longer = Math.max(left.length(), right.length());
        if (!abjad) {
            if (Integer.bitCount(a.mask ^ b.mask) > 2 + longer * 2 / 3
                    || Math.abs(left.length() - right.length()) > 1 + longer / 2) {
                return 0;
            }
        } else if (a.skeleton.equals(b.skeleton) && a.skeleton.length() > 1) {
            return Math.min(.97, .8 + .04 * a.skeleton.length());
        }
        double cost = edits.cost(left, right, abjad ? .25f : 1, scratch);
        if (cost > 1 && Edits.isOneEdit(a.text(), b.text())) {
            cost = 1;
        }
        return like(cost, longer);
    }

    /** How alike words are that differ by this cost. */
    static double like(double cost, int letters) {
        return Math.max(0, 1 - cost / (.45 * letters + .6));
    }

    /** How alike two words written together are to one. */
    double joined(String canonical, String text, Token one, boolean abjad, float[] scratch) {
        if (text.equals(one.text()) || canonical.equals(one.canonical())) {
            return .98;
        }
        var longer = Math.max(canonical.length(), one.canonical().length());
        if (Math.abs(canonical.length() - one.canonical().length()) > 2) {
            return 0;
        }
        double cost = edits.cost(canonical, one.canonical(), abjad ? .25f : 1, scratch);
        if (cost > 1 && Edits.isOneEdit(text, one.text())) {
            cost = 1;
        }
        return .97 * like(cost, longer);
    }
}
