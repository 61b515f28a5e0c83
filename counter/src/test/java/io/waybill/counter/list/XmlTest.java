package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    private static final String LIST = """
            <?xml version="1.0"?>
            <list xmlns="urn:any" date="2024-01-02">
              <head><published> 2 January </published></head>
              <entry id="1"><name>Öl &amp; <![CDATA[<Gas>]]></name><name/><part><name>inner</name></part></entry>
              <other><entry id="2"/></other>
            </list>
            """;

    @TempDir
    private Path folder;

    @Test
    void the_root_comes_first_and_then_each_record_as_a_tree() {
        List<XmlElement> found = read(LIST, StandardCharsets.UTF_8);

        assertThat(found).extracting(XmlElement::name).containsExactly("list", "entry", "entry");
        assertThat(found.getFirst().attribute("date")).isEqualTo("2024-01-02");
        assertThat(found.getFirst().children()).isEmpty();
        XmlElement entry = found.get(1);
        assertThat(entry.line()).isEqualTo(4);
        assertThat(entry.text("name")).isEqualTo("Öl & <Gas>");
        assertThat(entry.text("part", "name")).isEqualTo("inner");
        assertThat(entry.all("name")).hasSize(2);
        assertThat(entry.text("none")).isEmpty();
    }

    @Test
    void latin_1_is_read_where_the_file_declares_it() {
        String text = LIST.replace("1.0\"", "1.0\" encoding=\"ISO-8859-1\"");
        assertThat(read(text, StandardCharsets.ISO_8859_1).get(1).text("name")).isEqualTo("Öl & <Gas>");
    }

    @Test
    void the_head_tells_root_and_early_fields_though_it_is_cut() {
        byte[] head = LIST.substring(0, 130).getBytes(StandardCharsets.UTF_8);
        assertThat(Xml.root(head).map(XmlElement::name)).contains("list");
        assertThat(Xml.firstText(head, "published")).contains("2 January");
        assertThat(Xml.firstText(head, "entry")).isEmpty();
        assertThat(Xml.root("a,b,c".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<list>\n<entry>a</entry>",
                "<list>\n<entry>a</entri></list>",
                "<list>\n<entry>&evil;</entry></list>",
                "<list>\n<entry a='1' a='2'/></list>",
                "<list>\n</list><list/>",
            })
    void what_is_not_well_formed_is_refused_with_file_line_and_column(String text) {
        assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        WaybillException.class,
                        e -> assertThat(e.where()).matches(".*list\\.xml, line 2, column [1-9]\\d*"))
                .hasMessageContaining("not well-formed");
    }

    @Test
    void document_types_are_refused_and_nothing_outside_is_opened() {
        assertThatThrownBy(() -> read(
                        "<!DOCTYPE list [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><list><entry>&x;</entry></list>",
                        StandardCharsets.UTF_8))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void another_root_is_refused() {
        assertThatThrownBy(() -> read("<html/>", StandardCharsets.UTF_8)).hasMessageContaining("its root is <html>");
    }

    @Test
    void what_nests_too_deep_is_refused() {
        assertThatThrownBy(() -> read("<list>" + "<entry>".repeat(100_000), StandardCharsets.UTF_8))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("nests deeper");
    }

    @Test
    void a_name_or_text_that_never_ends_is_refused_before_it_fills_the_memory() {
        String endless = "a".repeat(17_000_000);
        for (String text : List.of("<list><" + endless, "<list><entry>" + endless, "<list><!--" + endless)) {
            assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8))
                    .isInstanceOf(WaybillException.class)
                    .hasMessageContaining("more than");
        }
    }

    private List<XmlElement> read(String text, Charset charset) {
        Path file = folder.resolve("list.xml");
        try {
            Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<XmlElement> found = new ArrayList<>();
        Xml.read(file, "list", Set.of("entry"), found::add);
        return found;
    }
}
