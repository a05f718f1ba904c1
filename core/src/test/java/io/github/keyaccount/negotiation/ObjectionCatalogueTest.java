package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.ObjectionSketch.TAKEN_OVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.negotiation.ObjectionSketch.Own;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ObjectionCatalogueTest {
    private static final ObjectionCatalogue STANDARD = ObjectionCatalogue.standard();

    // Laws

    @Provide
    Arbitrary<List<ObjectionEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(ObjectionSketch.KINDS),
                        Arbitraries.integers().between(1, 3))
                .as((kind, attempts) -> TAKEN_OVER.withKind(kind).withAttempts(attempts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    /** By looking for the last entry of each kind, in the order of the first ones. */
    @Property(tries = 100)
    void entries_areThoseAddedLast_inTheOrderOfTheFirst(@ForAll("entries") List<ObjectionEntry> added) {
        ObjectionCatalogue catalogue = ObjectionCatalogue.of(List.of(added.get(0)));
        for (ObjectionEntry entry : added) {
            catalogue = catalogue.with(entry);
        }
        List<ObjectionEntry> expected = new ArrayList<>();
        for (Label kind : added.stream().map(ObjectionEntry::kind).distinct().toList()) {
            ObjectionEntry last = added.get(0);
            for (ObjectionEntry entry : added) {
                last = entry.kind() == kind ? entry : last;
            }
            expected.add(last);
            assertEquals(last, catalogue.entry(kind));
            assertEquals(Optional.of(last), catalogue.find(kind));
        }
        assertEquals(expected, catalogue.entries());
        assertEquals(ObjectionCatalogue.of(expected), catalogue);
        assertEquals(ObjectionCatalogue.of(expected).hashCode(), catalogue.hashCode());
    }

    // Cases

    @Test
    void ownKind_comesLast_andHasTheTextsOfTheCaller() {
        ObjectionCatalogue catalogue = STANDARD.with(TAKEN_OVER);
        assertEquals(8, catalogue.entries().size());
        assertEquals(STANDARD.entries(), catalogue.entries().subList(0, 7));
        ObjectionEntry entry = catalogue.entry(Own.BEING_TAKEN_OVER);
        Texts texts = Texts.english()
                .with(Map.of(
                        "Own.BEING_TAKEN_OVER", "We are being taken over",
                        "Own.WAIT_AND_SEE", "Nobody dares to decide",
                        "Own.ASK_THE_NEW_OWNER", "Ask for a meeting with the new owner"));
        assertEquals("We are being taken over", texts.of(entry.kind()));
        assertEquals("Nobody dares to decide", texts.of(entry.shows()));
        assertEquals("Ask for a meeting with the new owner", texts.of(entry.response()));
        assertFalse(entry.coreNeedMet());
        assertEquals(1, entry.attempts());
        assertEquals(7, STANDARD.entries().size(), "unchanged");
    }

    @Test
    void entryForAKindThatIsThere_takesItsPlace() {
        ObjectionEntry thrice = STANDARD.entry(ObjectionKind.MAKE_OURSELVES).withAttempts(3);
        ObjectionCatalogue catalogue = STANDARD.with(thrice);
        assertEquals(thrice, catalogue.entries().get(1));
        assertEquals(7, catalogue.entries().size());
        assertNotEquals(STANDARD, catalogue);
    }

    @Test
    void kinds_areToldApartByTheirCodes() {
        Label another = () -> "ObjectionKind.NO_BUDGET";
        assertEquals(STANDARD.entry(ObjectionKind.NO_BUDGET), STANDARD.entry(another));
        assertRefused(
                "Expected one of 'entries' per kind, but found 1 offender: ObjectionKind.NO_BUDGET",
                () -> ObjectionCatalogue.of(List.of(
                        STANDARD.entry(ObjectionKind.NO_BUDGET),
                        STANDARD.entry(ObjectionKind.NO_BUDGET).withKind(another))));
    }

    @Test
    void unknownKind_isNotFound_orRefused() {
        assertEquals(Optional.empty(), STANDARD.find(Own.BUSY));
        ObjectionCatalogue two =
                ObjectionCatalogue.of(List.of(TAKEN_OVER, STANDARD.entry(ObjectionKind.NOT_IN_CHARGE)));
        assertRefused(
                "Expected a 'kind' of the catalogue of 2: Own.BEING_TAKEN_OVER, ObjectionKind.NOT_IN_CHARGE, but found"
                        + " Own.BUSY",
                () -> two.entry(Own.BUSY));
    }

    @Test
    void refusalOfAnUnknownKind_namesTwentyOfTheCatalogue_andCountsAll() {
        assertRefused(
                "Expected a 'kind' of the catalogue of 20: K.1, K.2, K.3, K.4, K.5, K.6, K.7, K.8, K.9, K.10, K.11, K.12,"
                        + " K.13, K.14, K.15, K.16, K.17, K.18, K.19, K.20, but found Own.BUSY",
                () -> catalogueOf(20).entry(Own.BUSY));
        assertRefused(
                "Expected a 'kind' of the catalogue of 22: K.1, K.2, K.3, K.4, K.5, K.6, K.7, K.8, K.9, K.10, K.11, K.12,"
                        + " K.13, K.14, K.15, K.16, K.17, K.18, K.19, K.20, and 2 more, but found Own.BUSY",
                () -> catalogueOf(22).entry(Own.BUSY));
    }

    private static ObjectionCatalogue catalogueOf(int kinds) {
        return ObjectionCatalogue.of(IntStream.rangeClosed(1, kinds)
                .mapToObj(number -> TAKEN_OVER.withKind(() -> "K." + number))
                .toList());
    }

    @Test
    void catalogue_isRefused_withoutEntries() {
        assertRefused("Expected at least one of 'entries', but found none", () -> ObjectionCatalogue.of(Set.of()));
    }

    @Test
    void entry_leavesTheCoreNeedOpen_andHasTwoAttempts_unlessSet() {
        ObjectionEntry entry = ObjectionEntry.builder()
                .kind(Own.BUSY)
                .shows(Own.WAIT_AND_SEE)
                .response(Own.ASK_THE_NEW_OWNER)
                .build();
        assertFalse(entry.coreNeedMet());
        assertEquals(2, entry.attempts());
        assertTrue(entry.withCoreNeedMet(true).coreNeedMet());
    }

    @Test
    void entry_isRefused_withoutAttemptsOrContent() {
        assertRefused(
                "Expected 'attempts' >= 1 for Own.BEING_TAKEN_OVER, but found 0", () -> TAKEN_OVER.withAttempts(0));
        assertRefused(
                "Expected a non-blank code of 'kind' of an objection, but found ' '",
                () -> TAKEN_OVER.withKind(() -> " "));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> ObjectionEntry.builder().kind(Own.BUSY).build())
                .getMessage();
        assertTrue(message.contains("shows") && message.contains("response"), message);
    }

    @Test
    void text_isTheCodesOfTheKinds() {
        assertEquals(
                "ObjectionCatalogue[Own.BEING_TAKEN_OVER]",
                ObjectionCatalogue.of(List.of(TAKEN_OVER)).toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("entries", () -> ObjectionCatalogue.of(null));
        assertNull("entries", () -> ObjectionCatalogue.of(Collections.singletonList(null)));
        assertNull("entry", () -> STANDARD.with(null));
        assertNull("kind", () -> STANDARD.find(null));
        assertNull("kind", () -> STANDARD.entry(null));
    }
}
