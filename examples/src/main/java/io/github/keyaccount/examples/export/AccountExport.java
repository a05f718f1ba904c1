package io.github.keyaccount.examples.export;

import static java.util.stream.Collectors.toMap;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.AccountRevenue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The accounts of an export, what was measured of them in a period, and what was judged of them by a day.
 *
 * @param accounts the accounts of the file of accounts; without one, all that figures or opportunities name
 * @param source the file that says which accounts there are
 * @param figures their figures
 * @param appraisals the latest appraisal of each
 * @param won what was won in the period, if that is the revenue
 * @param unlisted what was won in the period from accounts that the file of accounts does not list
 * @param appraisalsLeftOut how many appraisals are of a later day, or have been replaced by a later one
 */
public record AccountExport(
        List<Account> accounts,
        String source,
        List<AccountFigures> figures,
        List<AccountAppraisal> appraisals,
        Optional<AccountRevenue> won,
        List<AccountFigures> unlisted,
        int appraisalsLeftOut) {

    /**
     * Reads the accounts of an export.
     *
     * @param files its files
     * @param request how they are to be read
     * @param export its opportunities, which have been read before
     * @param period the period of the figures
     * @throws UnusableException if a file or a column is missing
     */
    public static AccountExport read(CsvImport files, ExportRequest request, Export export, SalesPeriod period) {
        FiguresReader figures = FiguresReader.read(files, request, period);
        AppraisalReader appraisals = AppraisalReader.read(files, request);
        Pipeline pipeline = pipeline(request, export);
        List<Account> accounts = accounts(request, export, figures, pipeline);
        Set<AccountId> known = new LinkedHashSet<>();
        accounts.forEach(account -> known.add(account.id()));
        String source = sourceOfAccounts(request.mapping());
        figures.rejectOthersThan(known, source);
        appraisals.rejectOthersThan(known, source);
        Optional<AccountRevenue> won = request.layout().hasRevenueOfAccounts()
                ? Optional.empty()
                : Optional.of(AccountRevenue.of(pipeline, period));
        List<AccountAppraisal> latest = appraisals.latest(request.asOf());
        return new AccountExport(
                accounts,
                source,
                won.map(revenue -> withWon(figures, revenue, known, Money.zero(request.currency())))
                        .orElseGet(() -> figures.figures(account -> Money.zero(request.currency()))),
                latest,
                won,
                won.map(AccountRevenue::figures).orElse(List.of()).stream()
                        .filter(one -> !known.contains(one.account()))
                        .toList(),
                appraisals.count() - latest.size());
    }

    /** Returns the file that says which accounts there are. */
    private static String sourceOfAccounts(Mapping mapping) {
        return Stream.of("accounts.file", "figures.file", "opportunities.file")
                .flatMap(key -> mapping.find(key).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Pipeline pipeline(ExportRequest request, Export export) {
        Pipeline exported = Pipeline.of(request.layout().funnel(), request.exportedOn(), export.opportunities());
        return request.asOf().isBefore(request.exportedOn()) ? exported.rebuiltAsOf(request.asOf()) : exported;
    }

    private static List<Account> accounts(
            ExportRequest request, Export export, FiguresReader figures, Pipeline pipeline) {
        Map<AccountId, LocalDate> firstPurchases = AccountRevenue.firstPurchases(pipeline);
        List<Account> accounts = request.mapping().hasSection("accounts") ? export.accounts() : named(export, figures);
        return accounts.stream()
                .map(account -> account.withCustomerSince(
                        account.customerSince().or(() -> Optional.ofNullable(firstPurchases.get(account.id())))))
                .toList();
    }

    private static List<Account> named(Export export, FiguresReader figures) {
        Set<AccountId> ids = new LinkedHashSet<>(figures.accounts());
        export.opportunities().stream()
                .map(Opportunity::account)
                .flatMap(Optional::stream)
                .forEach(ids::add);
        List<Account> accounts = new ArrayList<>();
        ids.forEach(id -> accounts.add(Account.builder().id(id).name(id.value()).build()));
        return accounts;
    }

    /** Gives every account the revenue that was won from it, be it none, beside what the file of figures says. */
    private static List<AccountFigures> withWon(
            FiguresReader reader, AccountRevenue won, Set<AccountId> known, Money nothing) {
        Map<AccountId, Money> revenues =
                won.figures().stream().collect(toMap(AccountFigures::account, AccountFigures::revenue));
        List<AccountFigures> figures =
                new ArrayList<>(reader.figures(account -> revenues.getOrDefault(account, nothing)));
        Set<AccountId> without = new LinkedHashSet<>(known);
        figures.forEach(one -> without.remove(one.account()));
        without.forEach(account -> figures.add(AccountFigures.builder()
                .account(account)
                .period(won.period())
                .revenue(revenues.getOrDefault(account, nothing))
                .build()));
        return List.copyOf(figures);
    }
}
