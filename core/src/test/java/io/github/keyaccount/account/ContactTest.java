package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final LocalDate MADE = LocalDate.of(2026, 6, 1);
    private static final Contact LI =
            Contact.builder().id("C-1").account("A-7").name("Li Wei").build();

    @Test
    void contact_holdsWhatItWasBuiltWith() {
        Contact contact = Contact.builder()
                .id("C-1")
                .account("A-7")
                .name("Li Wei")
                .position("head of purchasing")
                .department("Purchasing")
                .putAddress("telephone", "+86 10 5555 0100")
                .putAddress("e-mail", "li.wei@example.com")
                .putAddress("telephone", "+86 10 5555 0199")
                .dossier(PersonDossier.empty().withHabits("is never on time"))
                .build();
        assertEquals(ContactId.of("C-1"), contact.id());
        assertEquals(AccountId.of("A-7"), contact.account());
        assertEquals("Li Wei", contact.name());
        assertEquals(Optional.of("head of purchasing"), contact.position());
        assertEquals(Optional.of("Purchasing"), contact.department());
        assertEquals("[telephone, e-mail]", contact.addresses().keySet().toString());
        assertEquals(Optional.of("+86 10 5555 0199"), contact.address("telephone"));
        assertEquals(Optional.empty(), contact.address("fax"));
        assertEquals(List.of("is never on time"), contact.dossier().habits());
        assertEquals("C-1 of A-7, head of purchasing", contact.toString());
    }

    @Test
    void contactOfWhichOnlyTheNameIsKnown_isEmptyOtherwise() {
        assertEquals(Optional.empty(), LI.position());
        assertEquals(Optional.empty(), LI.department());
        assertEquals(Map.of(), LI.addresses());
        assertEquals(PersonDossier.empty(), LI.dossier());
        assertEquals("C-1 of A-7", LI.toString());
    }

    @Test
    void findings_tellOfOverduePromises_andOfThoseKeptLate_withoutNamesAndContents() {
        // Due on June 10 and 20, as of June 22: 12 and 2 days overdue; two kept late, one in time, one due later.
        PersonDossier dossier = PersonDossier.empty()
                .withPromises(
                        Promise.of("a sample for Li", MADE, LocalDate.of(2026, 6, 20)),
                        Promise.of("a price", MADE, LocalDate.of(2026, 6, 10)),
                        Promise.of("a visit", MADE, LocalDate.of(2026, 6, 5)).withKeptOn(LocalDate.of(2026, 6, 6)),
                        Promise.of("a call", MADE, LocalDate.of(2026, 6, 5)).withKeptOn(LocalDate.of(2026, 6, 22)),
                        Promise.of("a letter", MADE, LocalDate.of(2026, 6, 5)).withKeptOn(LocalDate.of(2026, 6, 5)),
                        Promise.of("a lunch", MADE, LocalDate.of(2026, 6, 22)));
        List<Finding> findings = LI.withDossier(dossier).findings(LocalDate.of(2026, 6, 22));
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.PROMISE_OVERDUE, "C-1", LocalDate.of(2026, 6, 10), 12),
                        Finding.of(AccountFinding.PROMISE_OVERDUE, "C-1", LocalDate.of(2026, 6, 20), 2),
                        Finding.of(AccountFinding.PROMISES_KEPT_LATE, "C-1", 2)),
                findings);
        assertEquals(
                "A promise to contact C-1 was due on 2026-06-10 and is not kept: days overdue 12.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "对联系人 C-1 的承诺应于 2026-06-10 兑现，至今未兑现：已逾期 12 天。", Texts.chinese().of(findings.get(0)));
        assertEquals(
                "Promises to contact C-1 that were kept later than promised: 2.",
                Texts.english().of(findings.get(2)));
        assertEquals("对联系人 C-1 逾期才兑现的承诺：2 项。", Texts.chinese().of(findings.get(2)));
    }

    @Test
    void findings_areEmpty_whileNothingIsOverdue() {
        Contact contact = LI.withDossier(PersonDossier.empty()
                .withPromises(
                        Promise.of("a call", MADE, MADE),
                        Promise.of("a visit", MADE, MADE).withKeptOn(MADE)));
        assertEquals(List.of(), contact.findings(MADE));
        assertEquals(List.of(), LI.findings(MADE));
    }

    @Test
    void contact_isRefused_withABlankText() {
        assertRefused("Expected a non-blank 'name' of contact C-1, but found ' '", () -> LI.withName(" "));
        assertRefused("Expected a non-blank 'position' of contact C-1, but found ''", () -> LI.withPosition(""));
        assertRefused("Expected a non-blank 'department' of contact C-1, but found ''", () -> LI.withDepartment(""));
        assertRefused(
                "Expected a non-blank kind in 'addresses' of contact C-1, but found ' '",
                () -> LI.withAddresses(Map.of(" ", "li.wei@example.com")));
        assertRefused(
                "Expected a non-blank address in 'addresses' of contact C-1, but found ' '",
                () -> LI.withAddresses(Map.of("e-mail", " ")));
    }

    @Test
    void position_isRefused_withALineBreak_sinceItIsShown() {
        assertRefused(
                "Expected a 'position' of contact C-1 without control characters, but found 'buyer\\u000A'",
                () -> LI.withPosition("buyer\n"));
    }

    @Test
    void builder_isRefused_withBlankIds_orWithoutARequiredField() {
        assertRefused(
                "Expected a non-blank 'value' of a contact id, but found ' '",
                () -> Contact.builder().id(" "));
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ' '",
                () -> Contact.builder().account(" "));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Contact.builder().id("C-1").build())
                .getMessage();
        assertTrue(message.contains("[account, name]"), message);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("id", () -> Contact.builder().id((String) null));
        assertNull("account", () -> Contact.builder().account((String) null));
        assertNull("name", () -> Contact.builder().name(null));
        assertNull("kind", () -> LI.address(null));
        assertNull("asOf", () -> LI.findings(null));
    }
}
