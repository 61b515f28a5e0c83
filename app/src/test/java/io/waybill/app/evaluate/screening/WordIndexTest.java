package io.waybill.app.evaluate.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a damaged name may be; all names are invented. */
final class WordIndexTest {
    private final Designation first = entry("1", "ORLENKOV, Vadim Petrovich", "Vadim the Miller");
    private final Designation second = entry("2", "KALTENBORN, Vadim Petrovich");
    private final WordIndex index = new WordIndex(List.of(first, second));

    @Test
    void a_name_without_its_telling_word_is_within_the_names_of_several() {
        assertThat(index.within("Vadim Petrovich")).containsExactly(first, second);
        assertThat(index.within("vadim ORLENKOV")).containsExactly(first);
    }

    @Test
    void words_of_two_names_of_one_entry_are_within_none() {
        assertThat(index.within("Orlenkov Miller")).isEmpty();
        assertThat(index.within("Vadim Orlenkovv")).isEmpty();
        assertThat(index.within("...")).isEmpty();
    }

    @Test
    void an_entry_bears_a_name_in_any_order_of_its_words() {
        assertThat(WordIndex.bears(first, WordIndex.of("Vadim Petrovich Orlenkov")))
                .isTrue();
        assertThat(WordIndex.bears(first, WordIndex.of("Vadim Orlenkov"))).isFalse();
    }

    private static Designation entry(String number, String name, String... aliases) {
        var entry = Designation.of("small", number, ListKind.SANCTIONS, EntryType.PERSON)
                .name(new ListedName(name, ListedName.Kind.MAIN));
        for (String alias : aliases) {
            entry.name(new ListedName(alias, ListedName.Kind.ALIAS));
        }
        return entry.build("2026-11-01");
    }
}
