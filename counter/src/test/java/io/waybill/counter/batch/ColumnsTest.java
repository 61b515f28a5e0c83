package io.waybill.counter.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.counter.list.ColumnNames;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.EntryType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one table of what columns are called, as files of customers and lists of one's own read it. */
final class ColumnsTest {
    @Test
    void everyRoleOfTheTableIsAFieldAndEveryFieldHasColumns() {
        assertThat(ColumnNames.OF_CUSTOMERS.byRole().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Field.values()).map(Field::label).toList());
    }

    @Test
    void aFieldIsKnownByItsOwnNameToo() {
        assertThat(Field.values())
                .allSatisfy(field -> assertThat(Columns.field(field.label())).contains(field));
    }

    @Test
    void noNameStandsTwiceAndEachIsFolded() {
        assertThat(List.of("columns.tsv", "types.tsv")).allSatisfy(file -> {
            var names = Tsv.rows(ColumnNames.class, file, 3).stream()
                    .flatMap(row -> Stream.of(row.getFirst().split(";")))
                    .toList();
            assertThat(names)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> ColumnNames.fold(name).equals(name));
        });
    }

    @Test
    void whatACustomersFileCallsAnAliasIsToldApartInAList() {
        assertThat(Columns.field("Weak alias")).contains(Field.ALIAS);
        assertThat(ColumnNames.OF_LISTS.byRole().get("weakAlias")).contains("weakalias");
        assertThat(ColumnNames.OF_LISTS.byRole().get("alias")).doesNotContain("weakalias");
    }

    @Test
    void ofSeveralColumnsThatCouldHoldTheNameTheSurestDoes() {
        assertThat(Columns.fields(List.of("Company", "Customer name", "Full name")))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Field.NAME));
    }

    @Test
    void aLetterIsATypeInAFileOfCustomersOnly() {
        assertThat(ColumnNames.OF_CUSTOMERS.type("P")).isEqualTo(EntryType.PERSON);
        assertThat(ColumnNames.OF_LISTS.type("P")).isEqualTo(EntryType.UNKNOWN);
        assertThat(ColumnNames.OF_LISTS.type("Legal entity")).isEqualTo(EntryType.ORGANISATION);
    }
}
