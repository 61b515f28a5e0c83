package io.waybill.lexicon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that the build makes of the tables hold what the tables do. */
class CompiledTablesTest {
    private static final NameReader FROM_TABLES = new NameReader(NameTables.read(new Tokeniser()));
    private static final NameReader FROM_FILES = NameReader.load();

    @Test
    void the_build_has_made_the_files() {
        assertThat(NameTables.class.getResource("people.bin")).isNotNull();
        assertThat(NameTables.class.getResource("companies.bin")).isNotNull();
    }

    @Test
    void letters_are_as_odd_in_files_as_in_tables() {
        var compiled = NameTables.load().letters();
        var read = NameTables.read(new Tokeniser()).letters();
        for (var word : new String[] {"ostervald", "zubaidkani", "shevchenko", "x7"}) {
            assertThat(compiled.oddness(word)).isEqualTo(read.oddness(word)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Aleksandr Petrovich Orlenkov",
                "ORLENKOV, Vadim bin Yusuf al-Marzuq",
                "Общество с ограниченной ответственностью «Завод Кристалл»",
                "Obshchestvo s ogranichennoi otvetstvennostyu Nauchno-proizvodstvennoe obedinenie Vektor",
                "Thechnology Tradng Compny Ltd No. 7",
                "M/V GOLDEN HERON II",
                "京东方科技集团",
                "金正恩",
                "山田太郎",
                "歐陽志明",
                "三菱重工業株式会社",
                "朝鮮光鮮銀行",
                "شركة الخليج للتجارة",
                "Rosoboroneksport OAO",
                "Gidropribor Concern, Sea Underwater Weapon",
            })
    void a_name_is_read_the_same_from_files_and_tables(String name) {
        for (var kind : NameKind.values()) {
            var read = FROM_FILES.read(name, kind);
            var again = FROM_TABLES.read(name, kind);
            assertThat(read).asString().isEqualTo(again.toString());
            assertThat(read.keys()).isEqualTo(again.keys());
        }
    }
}
