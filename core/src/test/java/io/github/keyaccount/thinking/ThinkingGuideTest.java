package io.github.keyaccount.thinking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The guide to the package, with the numbers that it shows. */
class ThinkingGuideTest {

    @Test
    void guide_showsWhatComesOut() {
        ThinkingProfile buyer = ThinkingProfile.of(ThinkingStyle.ORGANISER);
        ThinkingProfile director = ThinkingProfile.of(Map.of(ThinkingStyle.ANALYST, 60, ThinkingStyle.VISIONARY, 40));

        WalkAround walk = WalkAround.forAudience(List.of(buyer, director), 0);
        assertEquals(List.of(ThinkingStyle.ORGANISER, ThinkingStyle.ANALYST, ThinkingStyle.VISIONARY), walk.styles());
        assertEquals(12, walk.checks().size());

        StyleMatch match = StyleMatch.between(buyer, director);
        assertEquals(StyleRelation.COMPATIBLE, match.relation());
        // 0.6 × 1 + 0.4 × 3
        assertEquals(new BigDecimal("1.8000"), match.difficulty());

        Map<String, Optional<ThinkingProfile>> members = new LinkedHashMap<>();
        members.put("Ann", Optional.of(ThinkingProfile.of(ThinkingStyle.ORGANISER)));
        members.put("Bob", Optional.empty());

        Map<ContactId, Optional<ThinkingProfile>> stakeholders = new LinkedHashMap<>();
        stakeholders.put(ContactId.of("C-1"), Optional.of(director));
        stakeholders.put(ContactId.of("C-2"), Optional.of(buyer));
        TeamMatch team = TeamMatch.of(members, stakeholders, TeamMatchOptions.defaults());
        assertEquals(
                List.of("Ann", "Ann"),
                team.pairs().stream().map(TeamMatch.Pair::member).toList());
        // Nobody knows how Bob thinks, and 1.8 above is more than 1
        assertEquals(
                List.of(
                        Finding.of(ThinkingFinding.MEMBERS_WITHOUT_PROFILE, 1),
                        Finding.of(ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY, List.of("C-1"))),
                team.findings());
    }
}
