package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What tables know of the words of company and ship names. Immutable, thread-safe. */
final class CompanyTables {
    private final Terms terms;
    private final Terms ships;
    private final List<String> endings = new ArrayList<>();

    CompanyTables(Tokeniser tokeniser) {
        terms = new Terms(tokeniser);
        ships = new Terms(tokeniser);
        for (var row : Tables.rows("legal-forms.tsv", 4)) {
            addAll(row.get(3), new Term(Term.Kind.LEGAL_FORM, List.of(row.get(1)), .08));
        }
        for (var row : Tables.rows("phrases.tsv", 2)) {
            addAll(
                    row.get(1),
                    new Term(Term.Kind.CONCEPT, Arrays.asList(row.get(0).split(" ")), .4));
        }
        for (var row : Tables.rows("bodies.tsv", 2)) {
            addAll(row.get(1), new Term(Term.Kind.BODY, List.of(row.get(0)), 1));
        }
        for (var row : Tables.rows("connectors.tsv", 2)) {
            var kind = row.get(0).equals("function") ? Term.Kind.FUNCTION : Term.Kind.HONOUR;
            addAll(row.get(1), new Term(kind, List.of(), 0));
        }
        for (var row : Tables.rows("company-words.tsv", 4)) {
            addAll(row.get(3), new Term(Term.Kind.CONCEPT, List.of(row.get(0)), weight(row.get(1))));
        }
        for (var row : Tables.rows("places.tsv", 3)) {
            addAll(
                    row.get(2),
                    new Term(Term.Kind.PLACE, List.of(row.get(0)), row.get(1).equals("country") ? .5 : .65));
        }
        for (var row : Tables.rows("numerals.tsv", 2)) {
            addAll(row.get(1), new Term(Term.Kind.NUMERAL, List.of(row.get(0)), .9));
        }
        for (var row : Tables.rows("ship-prefixes.tsv", 1)) {
            for (var spelling : Tables.spellings(row.getLast())) {
                ships.add(spelling, new Term(Term.Kind.SHIP_PREFIX, List.of(), 0));
            }
        }
        for (var row : Tables.rows("endings.tsv", 1)) {
            endings.add(row.get(0));
        }
        endings.sort((a, b) -> b.length() - a.length());
    }

    private static double weight(String name) {
        return switch (name) {
            case "legalish" -> .1;
            case "generic" -> .25;
            default -> .45;
        };
    }

    private void addAll(String spellings, Term term) {
        for (var spelling : Tables.spellings(spellings)) {
            terms.add(spelling, term);
        }
    }

    Terms terms() {
        return terms;
    }

    Terms ships() {
        return ships;
    }

    /** A canonical word without its ending, four letters at least. */
    String stem(String canonical) {
        for (var ending : endings) {
            if (canonical.length() - ending.length() >= 4 && canonical.endsWith(ending)) {
                return canonical.substring(0, canonical.length() - ending.length());
            }
        }
        return canonical;
    }
}
