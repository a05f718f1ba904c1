package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierCharacteristicTest {
    /** The middle column of the table of tiers, written out by hand. */
    private record Row(AccountTier tier, String english, String chinese) {}

    private static final List<Row> TABLE = List.of(
            new Row(KEY, "Decisive for the goals of the company", "对公司目标的实现起决定性作用"),
            new Row(KEY, "Brings a large part of present revenue", "在目前的销售收入中占很大比重"),
            new Row(KEY, "Its loss hurts badly and cannot be made good soon", "一旦失去，损失严重，且短期内难以弥补"),
            new Row(KEY, "A long and stable relationship", "关系长期而稳定"),
            new Row(KEY, "Large potential for the future", "未来潜力很大"),
            new Row(KEY, "Served by the most capable people", "由能力最强的人员服务"),
            new Row(STANDARD, "Brings no large part of revenue", "在销售收入中所占比重不大"),
            new Row(
                    STANDARD,
                    "Losing some costs little, and prospects that buy for the first time make it good",
                    "失去一部分损失不大，可由首次购买的潜在客户弥补"),
            new Row(STANDARD, "Little value or potential in the short term", "短期内价值和潜力不大"),
            new Row(STANDARD, "Handled by routine", "按常规方式管理"),
            new Row(STANDARD, "Becomes a key account when its revenue grows to matter", "当其销售收入增长到举足轻重时，升为重点客户"),
            new Row(PROSPECT, "Not a customer yet", "还不是客户"),
            new Row(PROSPECT, "Needs a product such as ours", "需要我们这类产品"),
            new Row(PROSPECT, "Likelier to buy than a mere suspect", "比一般的意向对象更可能购买"),
            new Row(PROSPECT, "Probably supplied by a competitor today", "目前很可能由竞争对手供货"),
            new Row(PROSPECT, "Becomes a standard account with one closed deal", "成交一笔即成为普通客户"));

    @Test
    void tiers_haveTheCharacteristicsOfTheTable() {
        List<Row> rows = new ArrayList<>();
        for (AccountTier tier : AccountTier.values()) {
            for (TierCharacteristic one : TierCharacteristic.of(tier)) {
                rows.add(new Row(
                        one.tier(), Texts.english().of(one), Texts.chinese().of(one)));
            }
        }
        assertEquals(TABLE, rows);
        assertEquals(TierCharacteristic.values().length, rows.size());
    }

    @Test
    void code_isTheNameOfTheConstant() {
        assertEquals("TierCharacteristic.LONG_AND_STABLE", TierCharacteristic.LONG_AND_STABLE.code());
    }

    @Test
    void null_isRefusedByName() {
        assertNull("tier", () -> TierCharacteristic.of(null));
    }
}
