package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class LargestDiscountTest {

  private static final String THREE_YEARS = "2025-04-01/2028-04-01";

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static DiscountRoom accruing(BelowMarketLetting letting) {
    return LargestDiscount.answer(Lettings.discount(letting, SubsidyDating.AS_IT_ACCRUES));
  }

  @Test
  void threeYearsAtThreeHundredThousandMayBeThirtyFivePerCentCheaper() {
    DiscountRoom room = accruing(Lettings.letting("300", "200", THREE_YEARS).build());
    assertThat(room.annualRent()).contains(gbp("195000"));
    assertThat(room.rent()).contains(Lettings.rate("195"));
    assertThat(room.discount()).contains(Ratio.parse("35%"));
    assertThat(room.tightestOn()).contains(LocalDate.of(2028, 3, 31));
    assertThat(room.headroom()).contains(gbp("0"));
    assertThat(room.headroomOneStepFurther()).contains(gbp("-0.03"));
    assertThat(room.headroomAsProposed()).contains(gbp("15000"));
    assertThat(room.isProposedRentInside()).isTrue();
    assertThat(room)
        .hasToString(
            "Largest discount for a tenant: 35 % (part year daily 365, discount 0.35, tightest on"
                + " 2028-03-31, headroom GBP 0.00, headroom one step further GBP -0.03, headroom as"
                + " proposed GBP 15000.00, dating as it accrues, rent GBP 195 per ft2 per year)");
  }

  @Test
  void aFourthYearChangesNothingWhereItAccruesAndEverythingWhereItIsGivenAtOnce() {
    BelowMarketLetting four = Lettings.letting("300", "200", "2025-04-01/2029-04-01").build();
    assertThat(accruing(four).annualRent()).contains(gbp("195000"));
    DiscountRoom whole =
        LargestDiscount.answer(Lettings.discount(four, SubsidyDating.WHOLE_AT_START));
    assertThat(whole.annualRent()).contains(gbp("221250"));
    assertThat(whole.isProposedRentInside()).isFalse();
  }

  @Test
  void whatTheTenantHasHadBesidesIsTakenOff() {
    DiscountRoom room =
        accruing(
            Lettings.letting("300", "200", THREE_YEARS)
                .addEarlierAwards(
                    SubsidyAward.of("council", LocalDate.of(2025, 5, 1), gbp("15000")))
                .build());
    assertThat(room.discount()).contains(Ratio.of(1, 3));
  }

  @Test
  void aSmallSpaceMayBeLetForNothing() {
    DiscountRoom room = accruing(Lettings.letting("10", "5", THREE_YEARS).build());
    assertThat(room.annualRent()).contains(gbp("0"));
    assertThat(room.discount()).contains(Ratio.ONE);
    assertThat(room.headroomOneStepFurther()).isEmpty();
  }

  @Test
  void aLimitThatIsUsedUpLeavesNoAnswerAndOneThatIsJustReachedNoDiscount() {
    DiscountRoom over = accruing(awarded("315000.01"));
    assertThat(over.undefined().orElseThrow().code()).isEqualTo("LIMIT_USED_UP");
    assertThat(over.annualRent()).isEmpty();
    DiscountRoom just = accruing(awarded("315000.00"));
    assertThat(just.discount()).contains(Ratio.ZERO);
    assertThat(just.annualRent()).contains(gbp("10000"));
  }

  @Test
  void withoutALimitInForceThereIsNoAnswer() {
    DiscountRoom early = accruing(Lettings.letting("20", "10", "2021-04-01/2024-04-01").build());
    assertThat(early.undefined().orElseThrow())
        .hasToString("undefined: no limit is in force on 2022-03-31 (NOT_IN_FORCE)");
    assertThat(early.isProposedRentInside()).isFalse();
  }

  @Test
  void aMarketRentOfNothingIsRefused() {
    BelowMarketLetting free = Lettings.letting("0", "0", THREE_YEARS).build();
    assertThatThrownBy(() -> Lettings.discount(free, SubsidyDating.AS_IT_ACCRUES))
        .hasMessage("letting.marketRent must be > 0, but was GBP 0 per ft2 per year");
  }

  private static BelowMarketLetting awarded(String amount) {
    return Lettings.letting("10", "10", THREE_YEARS)
        .addEarlierAwards(SubsidyAward.of("council", LocalDate.of(2025, 5, 1), gbp(amount)))
        .build();
  }
}
