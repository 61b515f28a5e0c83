package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void namesAndNumbersOfCharactersAreCharacters() {
        assertThat(HtmlText.plain("Oil &amp; Gas &#8211; Caf&eacute; &#x27;A&apos; &ndash; &AMP;"))
                .isEqualTo("Oil & Gas – Café 'A' – &");
    }

    @Test
    void whatNamesNoCharacterStaysAsItIs() {
        for (var text : List.of(
                "AT&T; R & D; &unknown; &ampere &", "Black&GT Ltd", "PETER&COPY", "Peter&COPY=1", "A&#xD800;B&#7;C")) {
            assertThat(HtmlText.plain(text)).isEqualTo(text);
        }
    }
}
