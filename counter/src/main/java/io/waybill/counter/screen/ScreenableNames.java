package io.waybill.counter.screen;

import io.waybill.lexicon.actor.Countries;
import io.waybill.lexicon.name.NameKind;
import io.waybill.lexicon.name.NameReader;
import io.waybill.lexicon.name.Token;
import io.waybill.model.Party;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which names of a party of reports name it: not descriptions ("two companies", "Iran (officials)"), not states, not
 * bodies that every state has, not a person's family name alone. Thread-safe.
 */
final class ScreenableNames {
    private final NameReader reader = NameReader.load();
    private final Countries countries = Countries.load();

    List<String> of(Party party) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream())
                .filter(name -> names(name, party.kind() == Party.Kind.PERSON))
                .distinct()
                .toList();
    }

    private boolean names(String name, boolean person) {
        String text = name.strip();
        if (text.isEmpty() || text.indexOf('(') >= 0 || Character.isLowerCase(text.codePointAt(0))) {
            return false;
        }
        if (person) {
            return !isOneWord(text);
        }
        return countries.code(text).isEmpty()
                && reader.read(text, NameKind.ORGANISATION).tokens().stream().anyMatch(ScreenableNames::tells);
    }

    /** Whether the word is more than one that says what companies or bodies do. */
    private static boolean tells(Token token) {
        return switch (token.kind()) {
            case CONCEPT, NUMERAL, LEGAL_FORM, PARTICLE, HONORIFIC, INITIAL -> false;
            case GIVEN, FAMILY, PATRONYMIC, BODY, PLACE, PLAIN -> true;
        };
    }

    static boolean isOneWord(String name) {
        return name.strip().chars().noneMatch(c -> Character.isWhitespace(c) || c == '-');
    }
}
