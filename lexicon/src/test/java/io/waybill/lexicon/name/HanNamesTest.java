package io.waybill.lexicon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in Han characters and kana against those in Latin letters. */
final class HanNamesTest {
    private final NameReader reader = NameReader.load();
    private final NameComparer comparer = NameComparer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            朴槿惠 | Park Geun-hye
            朴正熙 | PAK Chong-hui
            文在寅 | Moon Jae-in
            尹錫悅 | Yoon Suk-yeol
            盧武鉉 | Roh Moo-hyun
            金大中 | Kim Dae-jung
            金日成 | Kim Il Sung
            金正恩 | KIM, Jong Un
            金与正 | Kim Yo Jong
            崔龍海 | Choe Ryong Hae
            李雪主 | Ri Sol Ju
            張成澤 | Jang Song Thaek
            潘基文 | Ban Ki-moon
            李健熙 | Lee Kun-hee
            全斗煥 | Chun Doo-hwan
            """)
    void koreans_are_found_as_the_north_and_the_south_write_them(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            朴槿惠 | Park Chung-hee
            文在寅 | Moon Sun-myung
            李在明 | Lee Jae-yong
            尹錫悅 | Yoon Bo-seon
            金大中 | Kim Young-sam
            金日成 | Kim Jong Il
            金正日 | Kim Jong Un
            金正恩 | Kim Jong Chol
            崔龍海 | Choe Ryong Su
            李雪主 | Ri Yong Ho
            張成澤 | Jang Jong Nam
            全斗煥 | Jeon Tae-il
            """)
    void koreans_of_near_names_are_two(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            安倍晋三     | Shinzo Abe
            岸田文雄     | KISHIDA Fumio
            石破茂       | Ishiba Shigeru
            小泉純一郎   | Koizumi Junichiro
            鳩山由紀夫   | Hatoyama Yukio
            村上春樹     | Haruki Murakami
            佐々木太郎   | Sasaki Taro
            佐藤栄作     | SATŌ Eisaku
            黒沢明       | Kurosawa Akira
            大野正彦     | Ono Masahiko
            山田たろう   | Yamada Taro
            やまだ はなこ | Yamada Hanako
            おおの たろう | Ono Taro
            さとう しょうじ | Satō Shōji
            ヤマダ タロウ | Yamada Tarou
            いのうえ つとむ | Inoue Tutomu
            """)
    void japanese_are_found_by_their_words_kana_and_long_vowels(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            安倍晋三   | Abe Shintaro
            安倍晋三   | Kishi Nobusuke
            岸田文雄   | Kishida Kunio
            石破茂     | Ishibashi Masashi
            村上春樹   | Murakami Ryu
            山田太郎   | Yamada Jiro
            山田太郎   | Yamamoto Taro
            田中花子   | Tanaka Hanae
            黒沢明     | Kurosawa Kiyoshi
            """)
    void japanese_of_near_names_are_two(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陳茂波   | Chan Mo-po
            李嘉誠   | Li Ka-shing
            林鄭月娥 | Lam Cheng Yuet-ngor
            李家超   | Lee Ka-chiu
            梁振英   | Leung Chun-ying
            曾蔭權   | Tsang Yam-kuen
            黃之鋒   | Wong Chi-fung
            鄧炳強   | Tang Ping-keung
            阮文紹   | Nguyen Van Thieu
            吳廷琰   | Ngo Dinh Diem
            武元甲   | Vo Nguyen Giap
            阮富仲   | Nguyen Phu Trong
            陳大光   | Tran Dai Quang
            胡志明   | Ho Chi Minh
            黎筍     | Le Duan
            """)
    void people_of_hong_kong_and_vietnam_are_found(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李嘉誠 | Li Ka-chiu
            李家超 | Lee Chiu-wah
            梁振英 | Leung Chun-wah
            曾蔭權 | Tsang Wing-kuen
            黃之鋒 | Wong Chi-hung
            陳茂波 | Chan Mo-wah
            阮文紹 | Nguyen Van Thinh
            吳廷琰 | Ngo Dinh Nhu
            武元甲 | Vo Nguyen Binh
            阮富仲 | Nguyen Phu Cuong
            陳大光 | Tran Dai Nghia
            胡志明 | Ho Chi Cuong
            """)
    void people_of_hong_kong_and_vietnam_of_near_names_are_two(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李明   | Li Ming
            王伟   | Wang Wei
            习近平 | Xi Jinping
            """)
    void chinese_are_found_by_pinyin(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李明 | Ri Myong Su
            刘明 | Ryu Myong Ho
            王伟 | Wang Wai Ming
            王偉 | Wong Wing
            張勇 | Jang Yong Chol
            王毅 | Wang Yi Sang
            """)
    void a_name_of_two_characters_is_no_longer_name_of_another_people(String han, String latin) {
        assertThat(score(han, latin, NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三星電子           | Samsung Electronics Co., Ltd.
            三菱重工業株式会社 | Mitsubishi Heavy Industries
            川崎重工業         | Kawasaki Heavy Industries Ltd
            周大福珠寶集團     | Chow Tai Fook Jewellery Group
            高麗航空           | Air Koryo
            朝鮮光鮮銀行       | Korea Kwangson Banking Corp
            端川商業銀行       | Tanchon Commercial Bank
            """)
    void companies_are_found_by_words_of_their_country(String han, String latin) {
        assertThat(score(han, latin, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三星電子           | Samsung Life Insurance
            三菱重工業株式会社 | Mitsubishi Electric
            川崎重工業         | Kawasaki Kisen Kaisha
            朝鮮光鮮銀行       | Korea Ryonbong General Corporation
            高麗航空           | Air China
            """)
    void companies_of_near_names_are_two(String han, String latin) {
        assertThat(score(han, latin, NameKind.ORGANISATION)).isLessThan(NameComparer.THRESHOLD);
    }

    @Test
    void different_characters_of_one_korean_sound_stay_two_names() {
        assertThat(score("金正恩", "金貞銀", NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
        assertThat(score("金貞銀", "Kim Jong Un", NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            金正恩   | jong
            山田太郎 | yamada
            李嘉誠   | ka
            阮文紹   | nguyen
            """)
    void an_index_finds_a_name_by_the_words_of_its_other_readings(String han, String word) {
        var canonical = new Tokeniser().canonical(word);
        assertThat(Arrays.stream(reader.read(han, NameKind.PERSON).keys())).contains(Name.wordKey(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李明", "陈文华", "王小明", "金正恩", "林明美", "山田太郎", "歐陽志明", "中島裕子", "田中たけし"})
    void a_name_has_few_readings(String han) {
        assertThat(reader.read(han, NameKind.PERSON).readings).hasSizeBetween(2, 7);
    }

    private double score(String one, String other, NameKind kind) {
        return comparer.score(reader.read(one, kind), reader.read(other, kind));
    }
}
