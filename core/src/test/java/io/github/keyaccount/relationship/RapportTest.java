package io.github.keyaccount.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RapportTest {

    @Test
    void steps_areFour_eachWithItsSignAndTheNext() {
        assertEquals(
                """
                Acquainted / 认识: Knows and likes us / 认识并取得好感, Optional[ENGAGED]
                Engaged / 约会: Interest is raised, there is interaction / 激发兴趣，产生互动, Optional[TRUSTED]
                Trusted / 信赖: Supports us and commits to it / 获得支持和承诺, Optional[ALLIED]
                Allied / 同盟: Helps and cooperates / 获得协助和配合, Optional.empty
                """.lines().toList(),
                Arrays.stream(Rapport.values())
                        .map(step -> Texts.english().of(step) + " / "
                                + Texts.chinese().of(step) + ": "
                                + Texts.english().of(step.sign()) + " / "
                                + Texts.chinese().of(step.sign()) + ", " + step.next())
                        .toList());
    }

    @Test
    void code_isTheNameOfTheConstant() {
        assertEquals("Rapport.ENGAGED", Rapport.ENGAGED.code());
        assertEquals("RapportSign.KNOWN_AND_LIKED", RapportSign.KNOWN_AND_LIKED.code());
    }
}
