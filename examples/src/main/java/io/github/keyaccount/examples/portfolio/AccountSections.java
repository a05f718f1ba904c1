package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.portfolio.MatrixPlacement;
import io.github.keyaccount.portfolio.RankedAccount;
import io.github.keyaccount.portfolio.ShareOfWallet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the accounts by rank, and the groups that they belong to. */
final class AccountSections {
    private static final int WIDEST_ACCOUNT = 22;
    private static final String UNKNOWN = "-";

    private final MoneyPage page;
    private final Texts texts;
    private final Figures figures;
    private final AccountReview review;

    AccountSections(MoneyPage page, AccountReview review) {
        this.page = page;
        this.texts = page.texts();
        this.figures = page.figures();
        this.review = review;
    }

    /** Writes the accounts in the order in which they deserve attention. */
    void accounts() {
        page.section(PortfolioWord.ACCOUNTS);
        List<RankedAccount> ranked = review.ranking().ranked();
        boolean wallets = ranked.stream()
                .anyMatch(one -> review.figures(one.account())
                        .flatMap(AccountFigures::categorySpend)
                        .isPresent());
        TextTable table = figures.table()
                .figures(page.word(PortfolioWord.RANK))
                .words(page.word(PortfolioWord.ACCOUNT), WIDEST_ACCOUNT)
                .figures(page.word(PortfolioWord.REVENUE))
                .figures(page.word(PortfolioWord.OF_REVENUE))
                .words(page.word(PortfolioWord.CLASS), WIDEST_ACCOUNT)
                .words(page.word(PortfolioWord.TIER), WIDEST_ACCOUNT);
        if (wallets) {
            table.figures(page.word(PortfolioWord.OF_WALLET));
        }
        if (review.matrix().isPresent()) {
            table.words(page.word(PortfolioWord.CELL), WIDEST_ACCOUNT)
                    .words(page.word(PortfolioWord.POSTURE), WIDEST_ACCOUNT);
        }
        Optional<Money> whole = review.portfolio().revenue();
        for (RankedAccount one : page.shown(ranked)) {
            table.row(cells(one, whole, wallets));
        }
        page.out().table(table);
        page.more(ranked);
        review.ranking().findings().forEach(page::item);
    }

    private Object[] cells(RankedAccount ranked, Optional<Money> whole, boolean wallets) {
        AccountId account = ranked.account();
        Optional<Money> revenue = review.figures(account).map(AccountFigures::revenue);
        List<Object> cells = new ArrayList<>();
        cells.add(page.count(ranked.rank()));
        cells.add(review.name(account));
        cells.add(revenue.<Object>map(figures::of).orElse(UNKNOWN));
        cells.add(percent(revenue, whole));
        cells.add(review.classes()
                .flatMap(classes -> classes.classOf(account))
                .map(Enum::name)
                .orElse(UNKNOWN));
        cells.add(page.word(tier(review.tier(account))));
        if (wallets) {
            cells.add(figures.percent(
                    review.figures(account).flatMap(ShareOfWallet::of).flatMap(ShareOfWallet::share), 0));
        }
        review.matrix().ifPresent(matrix -> {
            Optional<MatrixPlacement> placement = matrix.placement(account);
            cells.add(placement.map(place -> texts.of(place.cell())).orElse(UNKNOWN));
            cells.add(placement.flatMap(MatrixPlacement::posture).map(texts::of).orElse(UNKNOWN));
        });
        return cells.toArray();
    }

    private String percent(Optional<Money> part, Optional<Money> whole) {
        return figures.percent(part.flatMap(amount -> whole.flatMap(all -> Share.of(amount, all))), 1);
    }

    /** Returns the short name of a tier. */
    static PortfolioWord tier(AccountTier tier) {
        return switch (tier) {
            case KEY -> PortfolioWord.KEY;
            case STANDARD -> PortfolioWord.STANDARD;
            case PROSPECT -> PortfolioWord.PROSPECT;
        };
    }

    /** Writes the groups of several accounts, the largest first, each with its members. */
    void groups() {
        if (!review.hasGroups()) {
            return;
        }
        page.section(PortfolioWord.GROUPS);
        Optional<Money> whole = review.portfolio().revenue();
        List<Account> groups = review.hierarchy().tops().stream()
                .filter(top -> members(top).size() > 1)
                .sorted(Comparator.comparing(this::revenueOfGroup).reversed())
                .toList();
        TextTable table = figures.table()
                .words(page.word(PortfolioWord.GROUP), MoneyPage.WIDEST_NAME * 2)
                .figures(page.word(PortfolioWord.MEMBERS))
                .figures(page.word(PortfolioWord.REVENUE))
                .figures(page.word(PortfolioWord.OF_REVENUE));
        for (Account top : page.shown(groups)) {
            List<AccountFigures> measured = review.groups().members(top.id());
            Money revenue = revenueOfGroup(top);
            table.row(
                    top.name(),
                    page.count(members(top).size()),
                    measured.isEmpty() ? UNKNOWN : figures.of(revenue),
                    measured.isEmpty() ? UNKNOWN : percent(Optional.of(revenue), whole));
            members(top).forEach(member -> member(table, member, measured, whole));
        }
        page.out().table(table);
        page.more(groups);
        review.groups().findings().forEach(page::item);
    }

    private void member(TextTable table, Account member, List<AccountFigures> measured, Optional<Money> whole) {
        Optional<Money> revenue = measured.stream()
                .filter(one -> one.account().equals(member.id()))
                .map(AccountFigures::revenue)
                .findFirst();
        table.row("  " + member.name(), "", revenue.<Object>map(figures::of).orElse(UNKNOWN), percent(revenue, whole));
    }

    private List<Account> members(Account top) {
        return review.hierarchy().members(top.id());
    }

    private Money revenueOfGroup(Account top) {
        return Money.total(
                figures.currency(),
                review.groups().members(top.id()).stream()
                        .map(AccountFigures::revenue)
                        .toList());
    }
}
