package io.github.keyaccount.thinking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThinkingFindingTest {

    @ParameterizedTest
    @EnumSource
    void finding_hasItsTypeAndNameAsCode(ThinkingFinding finding) {
        assertEquals("ThinkingFinding." + finding.name(), finding.code());
    }

    /** By hand: what is not known is a warning, what only should be known is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STYLES_PREFERRED_ALIKE            | INFO    | relation relations
            AUDIENCE_PARTLY_UNKNOWN           | WARNING | unknown people
            CONTACTS_WITHOUT_PROFILE          | WARNING | contacts
            MEMBERS_WITHOUT_PROFILE           | WARNING | count
            MATCHED_WITH_GREATER_DIFFICULTY   | INFO    | contacts
            MATCHED_BY_STYLES_PREFERRED_ALIKE | INFO    | contacts
            WHOLE_TEAM_EASIER                 | INFO    | total oneByOne
            """)
    void finding_hasItsSeverityAndArguments(ThinkingFinding finding, Severity severity, String arguments) {
        assertEquals(severity, finding.severity());
        assertEquals(List.of(arguments.split(" ")), finding.arguments());
    }
}
