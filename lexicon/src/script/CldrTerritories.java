import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes cldr-territories.tsv: java -cp icu4j.jar lexicon/src/script/CldrTerritories.java > .../actor/cldr-territories.tsv
 */
class CldrTerritories {
    public static void main(String[] args) {
        var names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        var shorts = LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
        System.out.println("# Territories of the Unicode Common Locale Data Repository as ICU4J gives them. Unicode License V3.");
        System.out.println("# Made by lexicon/src/script/CldrTerritories.java. Columns: ISO 3166 alpha-2 | alpha-3 | name | short name");
        for (var code : Arrays.stream(Locale.getISOCountries()).sorted().toList()) {
            var alpha3 = new ULocale("und", code).getISO3Country();
            System.out.println(String.join("\t", code, alpha3, names.regionDisplayName(code), shorts.regionDisplayName(code)));
        }
        System.out.println(String.join("\t", "XK", "XKK", names.regionDisplayName("XK"), shorts.regionDisplayName("XK")));
    }
}
