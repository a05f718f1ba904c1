package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.examples.export.AccountExport;
import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.Export;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.examples.export.ImportLog;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.measure.Money;

/** Writes a portfolio report, section by section. */
final class PortfolioReport {
    private final ExportRequest request;
    private final MoneyPage page;
    private final AccountReview review;
    private final AccountExport accounts;

    private PortfolioReport(ExportRequest request, AccountReview review, AccountExport accounts) {
        this.request = request;
        this.page = request.page();
        this.review = review;
        this.accounts = accounts;
    }

    /** Writes all of it. */
    static void write(
            ExportRequest request, AccountReview review, AccountExport accounts, Export export, ImportLog log) {
        new PortfolioReport(request, review, accounts).write(export, log);
    }

    private void write(Export export, ImportLog log) {
        TierSections tiers = new TierSections(page, review);
        AccountSections ranking = new AccountSections(page, review);
        ConcentrationSections concentration = new ConcentrationSections(page, review);
        DataSections data = new DataSections(page, request.layout());
        heading();
        tiers.tiers();
        ranking.accounts();
        concentration.pareto();
        concentration.classes();
        concentration.concentration();
        tiers.bands();
        new MatrixSection(page, review).matrix();
        tiers.reasons();
        ranking.groups();
        data.data(export, log);
        accountData();
        data.rejected(log);
    }

    private void heading() {
        page.out().title(page.texts().of(Finding.of(PortfolioNote.TITLE, request.title())));
        page.note(PortfolioNote.AS_OF, request.asOf(), review.portfolio().period());
        int prospects = review.tiering().count(AccountTier.PROSPECT);
        int all = review.portfolio().accounts().size();
        if (review.byGroup()) {
            page.note(PortfolioNote.GROUPS, all, accounts.accounts().size(), all - prospects, prospects);
            if (review.membersAppraised() > 0) {
                page.note(PortfolioNote.TOPS_APPRAISED, review.membersAppraised());
            }
        } else {
            page.note(PortfolioNote.ACCOUNTS, all, all - prospects, prospects);
        }
        if (accounts.won().isPresent()) {
            page.note(PortfolioNote.REVENUE_WON, review.portfolio().period());
        } else {
            page.note(PortfolioNote.REVENUE_FROM, request.mapping().get("figures.file"));
        }
        boolean past = request.asOf().isBefore(request.exportedOn());
        if (past && request.mapping().hasSection("figures")) {
            page.note(PortfolioNote.FIGURES_OF_EXPORT, request.exportedOn(), request.asOf());
        }
        page.unit();
    }

    /** Writes what of the data of accounts does not count. */
    private void accountData() {
        if (accounts.appraisalsLeftOut() > 0) {
            page.item(Finding.of(PortfolioNote.APPRAISALS_LEFT_OUT, request.asOf(), accounts.appraisalsLeftOut()));
        }
        // The fields that are carried back to a past day are those of open opportunities.
        accounts.won()
                .ifPresent(won -> won.findings().stream()
                        .filter(finding -> finding.code() != FunnelFinding.CARRIED_BACK)
                        .forEach(page::item));
        if (!accounts.unlisted().isEmpty()) {
            Money amount = Money.total(
                    request.currency(),
                    accounts.unlisted().stream().map(AccountFigures::revenue).toList());
            page.item(Finding.of(
                    PortfolioNote.UNLISTED_REVENUE, accounts.unlisted().size(), amount));
        }
    }
}
