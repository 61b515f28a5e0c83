package io.waybill.identify.claim;

import io.waybill.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How words behave in syntax, read from {@code syntax.tsv} and {@code party-nouns.tsv}. Immutable. */
final class Words {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Party.Kind> partyNouns = new HashMap<>();

    static Words load() {
        Words words = new Words();
        for (String[] row : Rows.read(Words.class, "syntax.tsv")) {
            Set<String> set = words.classes.computeIfAbsent(row[0], k -> new HashSet<>());
            for (String lemma : row[1].split(",")) {
                set.add(lemma.strip());
            }
        }
        for (String[] row : Rows.read(Words.class, "party-nouns.tsv")) {
            words.partyNouns.put(row[0], Party.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        return words;
    }

    private boolean in(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    boolean isSort(String lemma, String sort) {
        return in("sort-" + sort, lemma);
    }

    boolean attacks(String lemma) {
        return in("attacking", lemma);
    }

    boolean isAspect(String lemma) {
        return in("aspect", lemma);
    }

    boolean controlsByObject(String lemma) {
        return in("object-control", lemma);
    }

    boolean isFrameOfGiving(String lemma) {
        return in("giving", lemma);
    }

    boolean blames(String lemma) {
        return in("blaming", lemma);
    }

    boolean isResponsibility(String lemma) {
        return in("responsibility", lemma);
    }

    boolean isLight(String lemma) {
        return in("light", lemma);
    }

    boolean arranges(String lemma) {
        return in("arranging", lemma);
    }

    boolean isWeak(String lemma) {
        return in("weak", lemma);
    }

    boolean isGetting(String lemma) {
        return in("getting", lemma);
    }

    boolean complies(String lemma) {
        return in("complying", lemma);
    }

    boolean isInstrument(String lemma) {
        return in("instrument", lemma);
    }

    boolean isAccusing(String lemma) {
        return in("accusing", lemma);
    }

    boolean isAdmitting(String lemma) {
        return in("admitting", lemma);
    }

    boolean leadsOffice(String lemma) {
        return in("office-head", lemma);
    }

    boolean isClaimNoun(String lemma) {
        return in("claim-noun", lemma);
    }

    /** What somebody says something in: "in a letter". */
    boolean isMedium(String lemma) {
        return in("medium", lemma);
    }

    boolean isVerdict(String lemma) {
        return in("verdict", lemma);
    }

    boolean namesVerdict(String lemma) {
        return in("naming-verdict", lemma);
    }

    boolean isTruth(String lemma) {
        return in("truth", lemma);
    }

    boolean isAsking(String lemma) {
        return in("asking-noun", lemma);
    }

    boolean isAnswer(String lemma) {
        return in("answer-noun", lemma);
    }

    boolean isUnanswered(String lemma) {
        return in("unanswered", lemma);
    }

    boolean returnsAnswer(String lemma) {
        return in("returning-answer", lemma);
    }

    boolean receives(String lemma) {
        return in("receiving-answer", lemma);
    }

    boolean comes(String lemma) {
        return in("coming-answer", lemma);
    }

    boolean asks(String lemma) {
        return in("asking", lemma);
    }

    boolean isKnowing(String lemma) {
        return in("knowing", lemma);
    }

    boolean isCase(String lemma) {
        return in("case", lemma);
    }

    boolean isRefusable(String lemma) {
        return in("refusable", lemma);
    }

    boolean isLeaning(String lemma) {
        return in("leaning", lemma);
    }

    boolean isFinding(String lemma) {
        return in("finding", lemma);
    }

    boolean isStock(String lemma) {
        return in("stock", lemma);
    }

    boolean isControlNoun(String lemma) {
        return in("control-noun", lemma);
    }

    boolean isUndertaking(String lemma) {
        return in("undertaking", lemma);
    }

    boolean namesOnly(String lemma) {
        return in("naming", lemma);
    }

    boolean judges(String lemma) {
        return in("judgement", lemma);
    }

    boolean isPartnership(String lemma) {
        return in("partnership", lemma);
    }

    boolean isTrading(String lemma) {
        return in("trading", lemma);
    }

    boolean isNumber(String lemma) {
        return in("number", lemma);
    }

    boolean worksWith(String lemma) {
        return in("working", lemma);
    }

    boolean impliesGoods(String lemma) {
        return in("implying", lemma);
    }

    boolean isResponsible(String lemma) {
        return lemma.equals("responsible");
    }

    boolean forbids(String lemma) {
        return in("forbidding", lemma);
    }

    boolean empowers(String lemma) {
        return in("empowering", lemma);
    }

    boolean earns(String lemma) {
        return in("earning", lemma);
    }

    boolean thwarts(String lemma) {
        return in("thwarting", lemma);
    }

    boolean onlyPoints(String lemma) {
        return in("pointing-noun", lemma);
    }

    boolean otherAction(String lemma) {
        return in("other-action", lemma);
    }

    boolean intends(String lemma) {
        return in("intending", lemma);
    }

    /** Canonical name of a body that lists and prosecutes, and deals in nothing. */
    boolean isAuthority(String name) {
        return in("authority", name.toLowerCase(Locale.ROOT));
    }

    boolean bearsName(String lemma) {
        return in("name-bearer", lemma);
    }

    boolean isSanction(String lemma) {
        return in("sanction", lemma);
    }

    boolean isListedStatus(String lemma) {
        return in("listed-status", lemma);
    }

    boolean isAction(String lemma) {
        return in("listing-action", lemma);
    }

    boolean isDesignating(String lemma) {
        return in("designating", lemma);
    }

    boolean actsAs(String lemma) {
        return in("acting", lemma);
    }

    boolean is(String name, String lemma) {
        return in(name, lemma);
    }

    boolean isAnyPerson(String lemma) {
        return in("any-person", lemma);
    }

    /** What ships do: whoever does it, named with "the", is a ship. */
    boolean sails(String lemma) {
        return in("sailing", lemma);
    }

    boolean isUnit(String lemma) {
        return in("unit", lemma);
    }

    boolean isAnyCompany(String lemma) {
        return in("any-company", lemma);
    }

    /** A trade that companies and persons have. */
    boolean isTrader(String lemma) {
        return in("trader", lemma);
    }

    /** Where goods are meant to go. */
    boolean isAim(String lemma) {
        return in("aim", lemma);
    }

    /** Where cargo lies. */
    boolean isInside(String lemma) {
        return in("inside", lemma);
    }

    /** What names goods only as something moved: "the shipment". */
    boolean isCargo(String lemma) {
        return in("cargo", lemma);
    }

    boolean isArms(String lemma) {
        return in("arms", lemma);
    }

    boolean isQuantifier(String lemma) {
        return in("quantifier", lemma);
    }

    boolean goesOn(String lemma) {
        return in("onward", lemma);
    }

    boolean isLaw(String lemma) {
        return in("law", lemma);
    }

    Set<String> measures() {
        return classes.getOrDefault("measure", Set.of());
    }

    Optional<Party.Kind> partyNoun(String lemma) {
        return Optional.ofNullable(partyNouns.get(lemma));
    }
}
