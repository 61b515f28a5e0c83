package io.waybill.lexicon.name;

import java.util.Arrays;

/** Measures the signals of an alignment. */
final class Measures {
    private static final double EXACT = .95;
    private static final int SHORT = 5;

    private Measures() {}

    /** Sums over the words of one name. */
    private static final class Side {
        double matched;
        double exact;
        double open;
        double patronymic;
        double family;
        double given;
        double numeral;
        double place;
        double distinct;
        double concept;
        double body;

        void open(Token token, double missing) {
            var weight = token.weight() * missing;
            open += weight;
            switch (token.kind()) {
                case PATRONYMIC -> patronymic += missing;
                case FAMILY -> family += weight;
                case GIVEN -> given += weight;
                case NUMERAL -> numeral += missing;
                case PLACE -> place += weight;
                case CONCEPT -> concept += weight;
                case BODY -> body += weight;
                case PLAIN -> distinct += weight;
                default -> {}
            }
        }
    }

    static void fill(double[] signals, Alignment alignment, Reading a, Reading b) {
        Arrays.fill(signals, 0);
        var left = side(a, alignment.partner, alignment.like);
        var right = side(b, alignment.counterpart, alignment.likeOther);
        var short_ = a.weight <= b.weight ? left : right;
        var long_ = a.weight <= b.weight ? right : left;
        var least = Math.max(.05, Math.min(a.weight, b.weight));
        var most = Math.max(.05, Math.max(a.weight, b.weight));
        set(signals, Signal.EXACT_SHARE, short_.exact / least);
        set(signals, Signal.COVER_SHORT, short_.matched / least);
        set(signals, Signal.COVER_LONG, long_.matched / most);
        set(signals, Signal.CLASH, Math.min(left.open, right.open));
        set(
                signals,
                Signal.CLASH_SHARE,
                Math.min(left.open / Math.max(.05, a.weight), right.open / Math.max(.05, b.weight)));
        var extra = Math.abs(left.open - right.open);
        set(signals, Signal.EXTRA, extra);
        set(signals, Signal.EXTRA_SHARE, extra / most);
        set(signals, Signal.PATRONYMIC_CLASH, Math.min(left.patronymic, right.patronymic));
        set(signals, Signal.FAMILY_CLASH, Math.min(left.family + left.distinct, right.family + right.distinct));
        set(signals, Signal.FAMILY_EXTRA, Math.max(left.family, right.family));
        set(signals, Signal.GIVEN_CLASH, Math.min(left.given, right.given));
        set(signals, Signal.NUMERAL_CLASH, Math.min(left.numeral, right.numeral));
        set(signals, Signal.NUMERAL_EXTRA, Math.max(left.numeral, right.numeral));
        set(signals, Signal.PLACE_CLASH, Math.min(left.place, right.place));
        set(signals, Signal.PLACE_EXTRA, Math.max(left.place, right.place));
        set(signals, Signal.DISTINCT_CLASH, Math.min(left.distinct, right.distinct));
        set(signals, Signal.DISTINCT_EXTRA, Math.max(left.distinct, right.distinct));
        set(signals, Signal.CONCEPT_CLASH, Math.min(left.concept, right.concept));
        set(signals, Signal.CONCEPT_EXTRA, Math.max(left.concept, right.concept));
        set(signals, Signal.BODY_CLASH, Math.min(left.body, right.body));
        pairs(signals, alignment, a, b);
        set(signals, Signal.FORM_CLASH, formClash(a, b));
        set(signals, Signal.WORDS, Math.min(a.tokens.length, b.tokens.length));
        set(signals, Signal.JOINS, alignment.joins);
        set(signals, Signal.ACRONYMS, alignment.acronymLetters);
    }

    private static void set(double[] signals, Signal signal, double value) {
        signals[signal.ordinal()] = value;
    }

    private static Side side(Reading reading, int[] partner, double[] like) {
        var side = new Side();
        for (var i = 0; i < reading.tokens.length; i++) {
            var token = reading.tokens[i];
            if (partner[i] == Alignment.NONE) {
                side.open(token, 1);
            } else {
                side.matched += token.weight() * like[i];
                side.exact += like[i] >= EXACT ? token.weight() : 0;
                side.open(token, like[i] >= EXACT ? 0 : (1 - like[i]) * .7);
            }
        }
        return side;
    }

    private static void pairs(double[] signals, Alignment alignment, Reading a, Reading b) {
        var worst = 1.0;
        var info = 0.0;
        var rarest = 0.0;
        var typos = 0.0;
        var shortEdits = 0.0;
        var changes = 0.0;
        var oddity = 0.0;
        var far = 0;
        var initials = 0;
        var letters = 0;
        var matched = 0;
        var disorder = 0;
        var distinct = 0.0;
        var concepts = 0.0;
        var nasab = 0;
        var abjad = false;
        var cross = false;
        var last = Alignment.NONE;
        for (var i = 0; i < a.tokens.length; i++) {
            var j = alignment.partner[i];
            if (j < 0) {
                continue;
            }
            var mine = a.tokens[i];
            var theirs = b.tokens[j];
            var like = alignment.like[i];
            var bits = Math.min(mine.info, theirs.info) * like * like;
            matched++;
            var one = mine.text().length();
            var other = theirs.text().length();
            letters += (int) ((mine.script() == theirs.script() ? Math.min(one, other) : Math.max(one, other)) * like);
            info += bits;
            rarest = Math.max(rarest, bits);
            if (mine.kind() == TokenKind.INITIAL || theirs.kind() == TokenKind.INITIAL) {
                initials++;
            } else if (like < EXACT) {
                worst = Math.min(worst, like);
                var shorter =
                        Math.min(mine.canonical().length(), theirs.canonical().length());
                shortEdits += shorter <= SHORT ? 1 - like : 0;
                var syllables = mine.syllable() || theirs.syllable();
                far += (syllables || mine.script() == theirs.script()) && !Edits.isOneEdit(mine.text(), theirs.text())
                        ? 1
                        : 0;
                if (syllables || mine.known && theirs.known) {
                    changes += 1 - like;
                } else {
                    typos += 1 - like;
                    oddity += Math.abs(mine.oddness - theirs.oddness);
                }
            }
            if (mine.kind() == TokenKind.PLAIN || theirs.kind() == TokenKind.PLAIN || mine.kind() == TokenKind.BODY) {
                distinct += Math.min(mine.weight(), theirs.weight()) * like;
            } else if (mine.kind() == TokenKind.CONCEPT) {
                concepts += mine.weight() * like;
            }
            disorder += j < last ? 1 : 0;
            last = j;
            abjad |= mine.abjad() || theirs.abjad();
            cross |= mine.script() != theirs.script();
        }
        nasab = a.nasab && b.nasab && disorder > 0 && a.tokens.length == b.tokens.length ? 1 : 0;
        set(signals, Signal.WORST, worst);
        set(signals, Signal.INFO, info);
        set(signals, Signal.RAREST, rarest);
        set(signals, Signal.TYPOS, typos);
        set(signals, Signal.SHORT_EDITS, shortEdits);
        set(signals, Signal.CHANGES, changes);
        set(signals, Signal.ODDITY, oddity);
        set(signals, Signal.FAR, far);
        set(signals, Signal.INITIALS, initials);
        set(signals, Signal.LETTERS, letters);
        set(signals, Signal.WORDS_MATCHED, matched);
        set(signals, Signal.DISORDER, disorder);
        set(signals, Signal.DISTINCT_MATCH, distinct);
        set(signals, Signal.CONCEPT_SHARE, concepts);
        set(signals, Signal.NASAB_ORDER, nasab);
        set(signals, Signal.ABJAD, abjad ? 1 : 0);
        set(signals, Signal.CROSS, cross ? 1 : 0);
    }

    /** 0 where a legal form agrees or none stands against another, 1 where they differ, 2 where a company stands against a body. */
    private static double formClash(Reading a, Reading b) {
        var clash = 0;
        for (var mine : a.minor) {
            for (var theirs : b.minor) {
                if (mine.kind() == TokenKind.LEGAL_FORM && theirs.kind() == TokenKind.LEGAL_FORM) {
                    if (mine.shares(theirs)) {
                        return 0;
                    }
                    clash = Math.max(clash, isPublic(mine) == isPublic(theirs) ? 1 : 2);
                }
            }
        }
        return clash;
    }

    /** Whether the form is one of bodies that are not there for profit. */
    private static boolean isPublic(Token form) {
        return switch (form.meaning) {
            case "foundation", "association", "cooperative" -> true;
            default -> false;
        };
    }
}
