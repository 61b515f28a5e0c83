package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void namesAndNumbersOfCharactersAreCharacters() {
        assertThat(HtmlText.plain("Oil &amp; Gas &#8211; Caf&eacute; &#x27;A&apos; &ndash; &AMP;"))
                .isEqualTo("Oil & Gas – Café 'A' – &");
    }

    @Test
    void whatNamesNoCharacterStaysAsItIs() {
        var text = "AT&T; R & D; &unknown; &ampere &";
        assertThat(HtmlText.plain(text)).isEqualTo(text);
    }
}
