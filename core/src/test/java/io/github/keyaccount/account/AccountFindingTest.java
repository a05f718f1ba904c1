package io.github.keyaccount.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountFindingTest {

    @ParameterizedTest
    @EnumSource
    void finding_hasItsTypeAndNameAsCode(AccountFinding finding) {
        assertEquals("AccountFinding." + finding.name(), finding.code());
    }

    /** By hand: what is undone is a warning, what only should be known is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROMISE_OVERDUE           | WARNING | contact due days
            PROMISES_KEPT_LATE        | INFO    | contact count
            PARTNER_CRITERIA_UNRATED  | WARNING | criteria
            PARTNER_WITHOUT_SCORE     | WARNING | ''
            TOUCHPOINT_TIME_UNKNOWN   | INFO    | account period count touchpoints
            ROLE_UNOWNED              | WARNING | account role
            RESPONSIBILITY_UNOWNED    | WARNING | account responsibility role
            ROLE_SHARED               | INFO    | account role
            RESPONSIBILITY_SHARED     | INFO    | account responsibility role
            TOO_MANY_ACCOUNTS         | WARNING | role limit people most
            TOO_MANY_RESPONSIBILITIES | WARNING | limit people most
            PRACTICES_MISSING         | WARNING | asOf practices
            PRACTICE_STALE            | WARNING | practice date days
            """)
    void finding_hasItsSeverityAndArguments(AccountFinding finding, Severity severity, String arguments) {
        assertEquals(severity, finding.severity());
        assertEquals(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")), finding.arguments());
    }
}
