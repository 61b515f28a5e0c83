package io.waybill.app.evaluate.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrdinaryCompaniesTest {
    @Test
    void a_seed_gives_the_same_names_again_and_they_are_many() {
        var names = OrdinaryCompanies.of(500, new Random(3));
        assertThat(OrdinaryCompanies.of(500, new Random(3))).isEqualTo(names);
        assertThat(new HashSet<>(names)).hasSizeGreaterThan(450);
        assertThat(names).allMatch(name -> name.split(" ").length >= 3);
    }
}
