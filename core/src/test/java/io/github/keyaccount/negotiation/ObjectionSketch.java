package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Talks and objections for the tests. */
final class ObjectionSketch {
    /** An objection that the standard catalogue does not know, with its meaning and response. */
    enum Own implements Label {
        BEING_TAKEN_OVER,
        WAIT_AND_SEE,
        ASK_THE_NEW_OWNER,
        BUSY;

        @Override
        public String code() {
            return Label.codeOf(this);
        }
    }

    static final ObjectionEntry TAKEN_OVER = ObjectionEntry.builder()
            .kind(Own.BEING_TAKEN_OVER)
            .shows(Own.WAIT_AND_SEE)
            .response(Own.ASK_THE_NEW_OWNER)
            .attempts(1)
            .build();

    /** The days of all talks of {@link #lists()} are 0 to 5 from the start. */
    static final int DAYS = 6;

    static final List<ContactId> PEOPLE = List.of(ContactId.of("C-1"), ContactId.of("C-2"));

    /** Two kinds of the standard catalogue, and two that it does not have. */
    static final List<Label> KINDS =
            List.of(Own.BUSY, ObjectionKind.PRICE_TOO_HIGH, Own.BEING_TAKEN_OVER, ObjectionKind.HAVE_SUPPLIER);

    private ObjectionSketch() {}

    static LocalDate day(int offset) {
        return LocalDate.of(2026, 6, 1).plusDays(offset);
    }

    static Talk talk(int day, String contact, ObjectionRaised... objections) {
        return Talk.of(day(day), ContactId.of(contact), objections);
    }

    /** Up to a dozen talks in any order, several with one person on one day. */
    static Arbitrary<List<Talk>> lists() {
        Arbitrary<ObjectionRaised> raised = Combinators.combine(
                        Arbitraries.of(KINDS), Arbitraries.integers().between(0, 3), Arbitraries.of(false, false, true))
                .as((kind, attempts, resolved) ->
                        ObjectionRaised.of(kind, attempts).withResolved(resolved));
        Arbitrary<Set<ObjectionRaised>> objections = raised.set().ofMaxSize(2).uniqueElements(ObjectionRaised::kind);
        return Combinators.combine(Arbitraries.integers().between(0, DAYS - 1), Arbitraries.of(PEOPLE), objections)
                .as((day, contact, ofTheTalk) -> Talk.of(day(day), contact, ofTheTalk.toArray(new ObjectionRaised[0])))
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }
}
