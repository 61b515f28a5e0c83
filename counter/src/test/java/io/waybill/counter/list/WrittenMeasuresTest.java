package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Measure.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenMeasuresTest {
    @ParameterizedTest
    @CsvSource({
        "Asset freeze, ASSET_FREEZE",
        "Targeted financial sanction, ASSET_FREEZE",
        "Financial restrictions, SECTORAL",
        "Services ban, SECTORAL",
        "Trust Services Sanctions, SECTORAL",
        "Transportation restrictions, TRANSPORT",
        "Prohibition of port entry, TRANSPORT",
        "Ship Ban, TRANSPORT",
        "Ownership restrictions, OTHER",
        "Targeted arms embargo, ARMS_EMBARGO",
        "Travel Ban, TRAVEL_BAN",
        "Export control, EXPORT_CONTROL",
        "Director Disqualification Sanction, OTHER",
        "Prohibition to satisfy claims, OTHER"
    })
    void theWordsTellTheSort(String words, Kind kind) {
        assertThat(WrittenMeasures.kind(words)).isEqualTo(kind);
    }
}
