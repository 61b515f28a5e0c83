package io.waybill.identify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said that the ship had left the port with ammunition on board.",
                "en | Iran denies sending drones to Russia",
                "en | Kim Jong Un visits Vladivostok",
                "en | Rosoboronexport, Almaz-Antey, Uralvagonzavod",
                "ru | Министр заявил, что судно покинуло порт с боеприпасами на борту.",
                "uk | Міністр заявив, що судно вийшло з порту з боєприпасами на борту.",
                "bg | Министърът заяви, че корабът е напуснал пристанището с боеприпаси.",
                "fa | وزیر گفت که کشتی با مهمات بندر را ترک کرده است.",
                "ar | قال الوزير إن السفينة غادرت الميناء وعلى متنها ذخائر.",
                "zh | 部长表示,该船已载着弹药离开港口。",
                "ko | 장관은 그 배가 탄약을 싣고 항구를 떠났다고 말했다.",
                "ja | 大臣は、その船が弾薬を積んで港を出たと述べた。",
                "he | השר אמר שהספינה עזבה את הנמל עם תחמושת",
                "fr | Le ministre a déclaré que le navire avait quitté le port avec des munitions à bord.",
                "de | Der Minister sagte, das Schiff habe den Hafen mit Munition an Bord verlassen.",
                "es | El ministro dijo que el barco había salido del puerto con municiones a bordo.",
                "pt | O ministro disse que o navio tinha deixado o porto com munições a bordo.",
                "it | Il ministro ha detto che la nave ha lasciato il porto con munizioni a bordo.",
                "nl | De minister zei dat het schip de haven met munitie aan boord had verlaten.",
                "pl | Minister powiedział, że statek opuścił port z amunicją na pokładzie.",
                "tr | Bakan, geminin mühimmat ile limandan ayrıldığını ve bu olayın araştırıldığını söyledi.",
                "sv | Ministern sade att fartyget hade lämnat hamnen med ammunition ombord och att det var på väg.",
            })
    void the_language_of_one_sentence_is_known(String code, String text) {
        assertThat(Languages.of(text)).isEqualTo(code);
    }

    @Test
    void the_language_of_most_of_the_text_counts() {
        String english = "The minister said that the ship had left the port with ammunition on board. ";
        String russian = "Министр заявил, что судно покинуло порт с боеприпасами на борту. ";
        assertThat(Languages.of(english.repeat(5) + russian)).isEqualTo("en");
        assertThat(Languages.of(english + russian.repeat(5))).isEqualTo("ru");
    }

    @Test
    void unknown_latin_text_is_not_taken_for_english() {
        assertThat(Languages.of(
                        "Qaybta kowaad waxbarasho dugsiyeed carruurta magaalada gobolka wasiir xukuumadda shacabka "
                                .repeat(4)))
                .isNotEqualTo("en");
    }

    @Test
    void a_foreign_part_of_an_english_report_is_seen_and_names_are_not() {
        assertThat(Languages.foreign("Министр заявил, что судно покинуло порт."))
                .isTrue();
        assertThat(
                        Languages.foreign(
                                "El ministro dijo que el barco había salido del puerto con municiones a bordo y que los"
                                        + " responsables no fueron detenidos por la policía de la ciudad, según una fuente del gobierno."))
                .isTrue();
        assertThat(
                        Languages.foreign(
                                "Grupo de la Costa, S.A. de C.V., Comercial de la Plata, S.A. de C.V., Servicios de la"
                                        + " Costa, S.A. de C.V., Grupo de la Plata, S.A. de C.V., Plaza de la Costa, S.A. de C.V."))
                .isFalse();
    }
}
