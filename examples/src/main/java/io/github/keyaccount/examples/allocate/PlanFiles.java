package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.allocation.AccountResponse;
import io.github.keyaccount.cadence.PastContact;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.CsvRow;
import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseAnswers;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the accounts of a plan, the sellers, and how they fit each other. */
final class PlanFiles {
    private static final Map<String, AccountTier> TIERS = ExportLayout.words(AccountTier.values());
    private static final Map<String, Fit.Rule> RULES = ExportLayout.words(Fit.Rule.values());

    private final ExportRequest request;
    private final boolean knowsSellers;
    private final Map<String, Seller> sellers = new LinkedHashMap<>();
    private final Map<AccountId, PlannedAccount> accounts = new LinkedHashMap<>();
    private final Map<Map.Entry<String, AccountId>, Fit> fits = new LinkedHashMap<>();

    /** The accounts of which a row says who must serve them. */
    private final Set<AccountId> fixed = new HashSet<>();

    private PlanFiles(ExportRequest request) {
        this.request = request;
        this.knowsSellers = request.mapping().hasSection("sellers");
    }

    /** Reads them all; what stands in no file is empty. */
    static PlanFiles read(CsvImport files, ExportRequest request) {
        PlanFiles plan = new PlanFiles(request);
        files.readIfMapped("sellers", plan::seller);
        files.read("plan", plan::account);
        files.readIfMapped("fits", plan::fit);
        return plan;
    }

    private void seller(CsvRow row) {
        String name = row.required("seller");
        Seller seller = new Seller(
                name,
                row.wholeNumber("hours"),
                row.hours("contact-hours-per-day"),
                row.rate("capability"),
                row.wholeNumber("most-accounts"));
        if (sellers.putIfAbsent(name, seller) != null) {
            throw row.rejected("seller", CsvExpectation.UNIQUE);
        }
    }

    private void account(CsvRow row) {
        String name = row.required("account");
        AccountId account = row.valid("account", () -> AccountId.of(name));
        Optional<String> seller = row.text("seller");
        if (knowsSellers && seller.filter(one -> !sellers.containsKey(one)).isPresent()) {
            throw row.rejected(
                    "seller",
                    CsvExpectation.KNOWN_IN,
                    request.mapping().find("sellers.file").orElseThrow());
        }
        ResponseAnswers answers = answers(row);
        AllocateWord kind = kind(answers);
        ResponseCurve curve = row.valid("sales-at-present", () -> curve(kind, answers));
        Probability margin = row.rate("margin").orElseThrow(() -> row.rejected("margin", CsvExpectation.VALUE));
        AccountResponse response = row.valid(
                "most-hours",
                () -> AccountResponse.builder()
                        .account(account)
                        .curve(curve)
                        .currency(request.currency())
                        .margin(margin)
                        .minimum(row.wholeNumber("least-hours").orElse(0))
                        .maximum(hours(row.wholeNumber("most-hours")))
                        .presentEffort(answers.presentEffort())
                        .build());
        PlannedAccount planned = new PlannedAccount(
                row.choice("tier", TIERS).orElseThrow(() -> row.rejected("tier", CsvExpectation.VALUE)),
                seller,
                response,
                kind,
                row.choice("priority-class", ExportLayout.PRIORITY_CLASSES),
                lastContacts(row));
        if (accounts.putIfAbsent(account, planned) != null) {
            throw row.rejected("account", CsvExpectation.UNIQUE);
        }
    }

    /** Reads the answers; each must be no less than the one before it. */
    private ResponseAnswers answers(CsvRow row) {
        Duration present =
                row.hours("present-hours").orElseThrow(() -> row.rejected("present-hours", CsvExpectation.VALUE));
        if (present.isZero()) {
            throw row.rejected("present-hours", CsvExpectation.ABOVE_ZERO);
        }
        Money nothing = Money.zero(request.currency());
        Money without = row.amount("sales-without-hours", request.currency()).orElse(nothing);
        Money atPresent = sales(row, "sales-at-present", without)
                .orElseThrow(() -> row.rejected("sales-at-present", CsvExpectation.VALUE));
        Optional<Money> halfMore = sales(row, "sales-with-half-more", atPresent);
        Optional<Money> withoutLimit = sales(row, "sales-without-limit", halfMore.orElse(atPresent));
        return row.valid(
                "sales-at-present",
                () -> ResponseAnswers.builder()
                        .presentEffort(hours(present))
                        .withoutEffort(number(without))
                        .atPresent(number(atPresent))
                        .withHalfMore(numberIfAny(halfMore))
                        .withoutLimit(numberIfAny(withoutLimit))
                        .build());
    }

    private Optional<Money> sales(CsvRow row, String role, Money least) {
        Optional<Money> sales = row.amount(role, request.currency());
        if (sales.filter(amount -> amount.compareTo(least) < 0).isPresent()) {
            throw row.rejected(role, CsvExpectation.AMOUNT_FROM, least);
        }
        return sales;
    }

    private static double number(Money amount) {
        return amount.amount().doubleValue();
    }

    private static OptionalDouble numberIfAny(Optional<Money> amount) {
        return amount.isPresent() ? OptionalDouble.of(number(amount.get())) : OptionalDouble.empty();
    }

    /** With all answers the curve may be S-shaped; without one of them, it is the curve that can do without. */
    private static AllocateWord kind(ResponseAnswers answers) {
        double most = answers.withoutLimit().orElse(answers.withHalfMore().orElse(answers.atPresent()));
        if (most == answers.withoutEffort()) {
            return AllocateWord.CURVE_FLAT;
        }
        if (answers.withoutLimit().isEmpty()) {
            return AllocateWord.CURVE_POWER;
        }
        return answers.withHalfMore().isEmpty() ? AllocateWord.CURVE_EXPONENTIAL : AllocateWord.CURVE_ADBUDG;
    }

    private static ResponseCurve curve(AllocateWord kind, ResponseAnswers answers) {
        return switch (kind) {
            case CURVE_FLAT -> EstimatedResponse.calibrated(answers);
            case CURVE_POWER -> PowerResponse.calibrated(answers);
            case CURVE_EXPONENTIAL -> ExponentialResponse.calibrated(answers);
            default -> AdbudgResponse.calibrated(answers);
        };
    }

    private List<PastContact> lastContacts(CsvRow row) {
        List<PastContact> last = new ArrayList<>();
        lastContact(row, "last-telephone").ifPresent(date -> last.add(new PastContact(TouchpointKind.TELEPHONE, date)));
        lastContact(row, "last-visit").ifPresent(date -> last.add(new PastContact(TouchpointKind.VISIT, date)));
        return last;
    }

    private Optional<LocalDate> lastContact(CsvRow row, String role) {
        Optional<LocalDate> date = row.date(role);
        if (date.filter(request.exportedOn()::isBefore).isPresent()) {
            throw row.rejected(role, CsvExpectation.NOT_AFTER, request.exportedOn());
        }
        return date;
    }

    private void fit(CsvRow row) {
        String seller = row.required("seller");
        String name = row.required("account");
        AccountId account = row.valid("account", () -> AccountId.of(name));
        if (!sellers.containsKey(seller)) {
            throw row.rejected(
                    "seller",
                    CsvExpectation.KNOWN_IN,
                    request.mapping().find("sellers.file").orElse("-"));
        }
        if (!accounts.containsKey(account)) {
            throw row.rejected(
                    "account", CsvExpectation.KNOWN_IN, request.mapping().get("plan.file"));
        }
        Optional<Fit.Rule> rule = Optional.ofNullable(RULES.get(row.required("fit")));
        if (rule.equals(Optional.of(Fit.Rule.ALWAYS)) && !fixed.add(account)) {
            throw row.rejected("account", CsvExpectation.UNIQUE);
        }
        Optional<Probability> share = rule.isPresent() ? Optional.empty() : row.rate("fit");
        if (fits.putIfAbsent(Map.entry(seller, account), new Fit(seller, account, rule, share)) != null) {
            throw row.rejected("account", CsvExpectation.UNIQUE);
        }
    }

    private static OptionalDouble hours(Optional<Integer> hours) {
        return hours.isPresent() ? OptionalDouble.of(hours.get()) : OptionalDouble.empty();
    }

    private static double hours(Duration time) {
        return BigDecimal.valueOf(time.toNanos())
                .divide(BigDecimal.valueOf(Duration.ofHours(1).toNanos()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** Returns the accounts in the order of the file. */
    List<PlannedAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    /** Returns the sellers in the order of the file. */
    List<Seller> sellers() {
        return List.copyOf(sellers.values());
    }

    /** Returns how sellers fit accounts, where a row says so. */
    List<Fit> fits() {
        return List.copyOf(fits.values());
    }

    /** Returns the sellers who take part: they serve an account at present, or have hours. */
    List<Seller> takingPart() {
        return sellers.values().stream()
                .filter(seller ->
                        seller.hours().isPresent() || !servedBy(seller).isEmpty())
                .toList();
    }

    /** Returns the accounts that a seller serves at present. */
    List<PlannedAccount> servedBy(Seller seller) {
        return accounts.values().stream()
                .filter(account -> account.seller().equals(Optional.of(seller.name())))
                .toList();
    }
}
