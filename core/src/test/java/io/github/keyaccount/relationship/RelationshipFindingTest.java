package io.github.keyaccount.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipFindingTest {

    @ParameterizedTest
    @EnumSource
    void finding_hasItsTypeAndNameAsCode(RelationshipFinding finding) {
        assertEquals("RelationshipFinding." + finding.name(), finding.code());
    }

    @Test
    void findings_areAllInTheTable() {
        assertEquals(15, RelationshipFinding.values().length);
    }

    /** By hand: what is unknown or endangers the goal is a warning, what only should be known is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOTHING_OBSERVED      | WARNING | account asOf
            DIMENSIONS_UNOBSERVED | WARNING | account asOf stage dimensions
            OBSERVATION_STALE     | WARNING | account dimension date days asOf
            LATER_OBSERVATIONS    | INFO    | account asOf count dimensions
            STAGE_CONTRADICTED    | WARNING | account asOf recorded supported
            GOAL_REACHED          | INFO    | account wanted due asOf reached stage
            GOAL_REACHED_LATE     | INFO    | account wanted due asOf reached days stage
            GOAL_REGAINED         | INFO    | account wanted due asOf reached held stage
            GOAL_HELD_THROUGHOUT  | INFO    | account wanted asOf since stage
            GOAL_OVERDUE          | WARNING | account wanted due asOf stage days
            GOAL_WITHOUT_PACE     | WARNING | account wanted due asOf climbed days
            GOAL_ON_PACE          | INFO    | account wanted due asOf moved arrival
            GOAL_TOO_SLOW         | WARNING | account wanted due asOf moved needed left
            GOAL_LOST             | WARNING | account wanted due asOf reached stage
            LATER_MOVES           | INFO    | account asOf count
            """)
    void finding_hasItsSeverityAndArguments(RelationshipFinding finding, Severity severity, String arguments) {
        assertEquals(severity, finding.severity());
        assertEquals(List.of(arguments.split(" ")), finding.arguments());
    }
}
