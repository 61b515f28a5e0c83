package io.waybill.lexicon.actor;

import java.util.List;
import java.util.OptionalInt;

/** Tells companies by the words of their names: legal forms and trades in many languages. Immutable, thread-safe. */
public final class CompanyWords {
    private static final class Shared {
        static final CompanyWords INSTANCE = new CompanyWords();
    }

    private enum Sort {
        FORM,
        TRADE
    }

    private final WordSet<Sort> words = new WordSet<>();

    private CompanyWords() {
        for (var row : Row.read("company-words.tsv", 2)) {
            var sort = row.cell(0).equals("form") ? Sort.FORM : Sort.TRADE;
            words.addAll(row.list(1), sort);
        }
    }

    public static CompanyWords load() {
        return Shared.INSTANCE;
    }

    /** Whether a capitalised name is that of a company: a legal form at an end, or a trade after another word. */
    public boolean isCompany(List<String> name) {
        var parts = Parts.of(name);
        if (parts.size() < 2 || !Character.isUpperCase(parts.getFirst().text().charAt(0))) {
            return false;
        }
        if (strip(parts).size() < parts.size()) {
            return true;
        }
        for (var at = 1; at < parts.size(); at++) {
            var to = words.longestFrom(parts, at);
            if (to.isPresent() && Character.isUpperCase(parts.get(at).text().charAt(0))) {
                return true;
            }
        }
        var first = words.longestFrom(parts, 0);
        return first.isPresent() && Character.isUpperCase(parts.getLast().text().charAt(0));
    }

    /** Whether the part is a word with which names of companies end. */
    boolean endsName(Parts.Part part) {
        return words.get(List.of(part)).isPresent();
    }

    /** The parts of a name without the legal forms before and after it; empty only where the name is. */
    List<Parts.Part> strip(List<Parts.Part> parts) {
        var from = 0;
        var to = parts.size();
        for (var at = Math.max(1, to - 5); at < to; at++) {
            if (isForms(parts, at, to)) {
                to = parts.get(at - 1).text().equals(",") && at > 1 ? at - 1 : at;
                break;
            }
        }
        var first = to == 0 ? OptionalInt.empty() : words.longestFrom(parts, 0);
        if (first.isPresent() && first.getAsInt() < to && isForms(parts, 0, first.getAsInt())) {
            from = first.getAsInt();
        }
        return parts.subList(from, to);
    }

    /** Whether the parts are nothing but legal forms, such as "Co., Ltd." */
    private boolean isForms(List<Parts.Part> parts, int from, int to) {
        var at = from;
        while (at < to) {
            var form = formEnd(parts, at, to);
            if (form == at && !",()".contains(parts.get(at).text())) {
                return false;
            }
            at = form == at ? at + 1 : form;
        }
        return true;
    }

    private int formEnd(List<Parts.Part> parts, int from, int most) {
        for (var to = most; to > from; to--) {
            if (words.get(parts, from, to).filter(sort -> sort == Sort.FORM).isPresent()) {
                return to;
            }
        }
        return from;
    }
}
