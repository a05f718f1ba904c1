package io.github.keyaccount.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Severity;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of the findings about tiers, their changes and rankings those warn that say that something is missing or arbitrary. */
class TierFindingSeverityTest {

    @Test
    void findings_warn_whereSomethingIsMissingOrArbitrary() {
        Set<PortfolioFinding> warnings = EnumSet.of(
                PortfolioFinding.JUDGED_WITHOUT_CRITERION,
                PortfolioFinding.NO_REVENUE_TO_SHARE,
                PortfolioFinding.CUSTOMERS_WITHOUT_FIGURES,
                PortfolioFinding.NO_LONGER_KNOWN_AS_CUSTOMER,
                PortfolioFinding.CRITERION_NO_LONGER_KNOWN,
                PortfolioFinding.COUNTED_AS_ZERO,
                PortfolioFinding.TIE_PARTED);
        for (PortfolioFinding finding :
                EnumSet.range(PortfolioFinding.KEY_BY_DECISIVE_CRITERIA, PortfolioFinding.TIE_PARTED)) {
            assertEquals(warnings.contains(finding) ? Severity.WARNING : Severity.INFO, finding.severity());
            assertEquals("PortfolioFinding." + finding.name(), finding.code());
        }
    }
}
