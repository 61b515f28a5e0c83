package io.waybill.identify.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTest {
    @Test
    void a_joined_hash_is_the_hash_of_the_joined_string() {
        String left = "Ab\u00e9";
        for (String right : new String[] {"", "x", "long ".repeat(600)}) {
            long power = Hash.power(right.length());
            assertThat(power).isNotZero();
            assertThat(Hash.join(Hash.of(left), Hash.of(right), power)).isEqualTo(Hash.of(left + "_" + right));
            assertThat(Hash.concat(Hash.of(left), Hash.of(right), power)).isEqualTo(Hash.of(left + right));
        }
    }

    @Test
    void a_table_gives_back_what_was_put_and_nothing_else() {
        Random random = new Random(11);
        Map<Long, Integer> entries = new HashMap<>();
        HashTable.Builder builder = new HashTable.Builder(5000, 13);
        while (entries.size() < 5000) {
            long key = Hash.key(0, random.nextLong());
            entries.put(key, entries.size());
            builder.put(key, entries.size() - 1);
        }
        HashTable table = new HashTable(LongBuffer.wrap(builder.slots()), 13);
        entries.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        for (int i = 0; i < 5000; i++) {
            assertThat(table.get(Hash.key(1, random.nextLong()))).isEqualTo(-1);
        }
        long[] keys = {-5, entries.keySet().iterator().next(), 99};
        int[] values = new int[3];
        assertThat(table.getAll(keys, 3, new long[3], values)).isEqualTo(1);
        assertThat(values[0]).isEqualTo(entries.get(keys[1]));
    }

    @Test
    void a_collision_of_keys_is_an_error() {
        HashTable.Builder builder = new HashTable.Builder(10, 8);
        builder.put(42, 1);
        assertThatThrownBy(() -> builder.put(42, 2)).hasMessageContaining("collide");
        assertThatThrownBy(() -> builder.put(43, 255)).hasMessageContaining("range");
    }
}
