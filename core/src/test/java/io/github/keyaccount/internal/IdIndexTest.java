package io.github.keyaccount.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdIndexTest {

    @Provide
    Arbitrary<List<String>> ids() {
        // "Aa", "BB" and "C#" have the same hash, and so have all texts made of as many of them.
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB", "C#").list().ofMaxSize(3).map(parts -> String.join("", parts));
        Arbitrary<String> numbered = Arbitraries.integers().between(0, 60).map(i -> "A-" + i);
        return Arbitraries.oneOf(colliding, numbered).list().ofMaxSize(80);
    }

    @Property(tries = 200)
    void index_findsWhatAMapFinds_whichKeepsTheFirstOfEach(@ForAll("ids") List<String> ids) {
        String[] elements = ids.toArray(String[]::new);
        IdIndex<String> index = new IdIndex<>(elements, Function.identity());
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < elements.length; i++) {
            assertEquals(map.putIfAbsent(elements[i], i) == null, index.add(i));
            for (String id : elements) {
                assertEquals(map.getOrDefault(id, -1), index.find(id));
            }
        }
        assertEquals(-1, index.find("stranger"));
    }

    /** Around the sizes at which the table grows, so that it is as full as it may be. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 6, 10, 11, 21, 22, 42, 43, 170, 171, 682, 683, 10_000})
    void index_findsEveryIdAndNoOther_whateverItsSize(int size) {
        String[] ids = IntStream.range(0, size).mapToObj(i -> "A-" + i).toArray(String[]::new);
        IdIndex<String> index = new IdIndex<>(ids, Function.identity());
        for (int i = 0; i < size; i++) {
            assertTrue(index.add(i));
        }
        for (int i = 0; i < size; i++) {
            assertEquals(i, index.find("A-" + i));
            assertFalse(index.add(i));
        }
        for (int i = size; i < 2 * size + 5; i++) {
            assertEquals(-1, index.find("A-" + i));
        }
    }

    @Test
    void idsWithOneHash_areToldApart() {
        List<String> ids = new ArrayList<>(List.of(""));
        for (int length = 0; length < 8; length++) {
            ids = ids.stream()
                    .flatMap(id -> List.of(id + "Aa", id + "BB").stream())
                    .toList();
        }
        assertEquals(1, ids.stream().map(String::hashCode).distinct().count());
        String[] elements = ids.toArray(String[]::new);
        IdIndex<String> index = new IdIndex<>(elements, Function.identity());
        IntStream.range(0, 256).forEach(index::add);
        for (int i = 0; i < 256; i++) {
            assertEquals(i, index.find(elements[i]));
        }
        assertEquals(-1, index.find("C#".repeat(8)));
    }

    @Test
    void elements_areFoundByTheIdThatIsToldOfThem() {
        Integer[] numbers = {100, 7, 42};
        IdIndex<Integer> index = new IdIndex<>(numbers, number -> "N-" + number);
        assertEquals(-1, index.find("N-7"));
        index.add(1);
        assertEquals(1, index.find("N-7"));
        assertEquals(-1, index.find("N-100"));
        assertEquals(-1, index.find("7"));
    }
}
