package org.creativehubs.finance.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

class AssetRegisterTest {

  private static final DateRange YEAR = DateRange.parse("2026-04-01/2027-04-01");

  /** A straight line from July 2024, a reducing balance that is sold, and one that switches. */
  private static final RegisterYear EXAMPLE =
      AssetRegister.answer(JsonCatalog.example(AssetRegister.ENTRY));

  @Test
  void aStraightLineCountsMonths() {
    AssetLine kiln = EXAMPLE.lines().get(0);
    assertThat(kiln.depreciationAtStart()).isEqualTo(gbp("1890.00")); // 5,400 x 21 / 60
    assertThat(kiln.charge()).isEqualTo(gbp("1080.00")); // 5,400 x 12 / 60
    assertThat(kiln.bookAtEnd()).isEqualTo(gbp("3030.00"));
    assertThat(kiln.gain()).isEmpty();
  }

  @Test
  void aReducingBalanceThatIsSoldLeavesTheRegisterWithItsLoss() {
    AssetLine van = EXAMPLE.lines().get(1);
    assertThat(van.depreciationAtStart()).isEqualTo(gbp("2250.00")); // 18,000 x 25 % x 6 / 12
    assertThat(van.charge()).isEqualTo(gbp("2953.13")); // 15,750 x 25 % x 9 / 12
    assertThat(van.eliminated()).isEqualTo(gbp("5203.13"));
    assertThat(van.costAtEnd()).isEqualTo(gbp("0.00"));
    assertThat(van.bookAtEnd()).isEqualTo(gbp("0.00"));
    assertThat(van.gain()).contains(gbp("-296.87")); // 12,500 - (18,000 - 5,203.13)
  }

  @Test
  void aBalanceThatSwitchesIsWrittenOffAtTheEndOfItsLife() {
    FixedAsset cutter = EXAMPLE.lines().get(2).asset();
    assertThat(EXAMPLE.lines().get(2).charge()).isEqualTo(gbp("2100.00")); // 9,000 x 40 % x 7 / 12
    assertThat(charge(cutter, 2027)).isEqualTo(gbp("2760.00")); // 6,900 x 40 %
    assertThat(charge(cutter, 2028)).isEqualTo(gbp("1713.10")); // 4,140 x 12 / 29, above 40 %
    assertThat(charge(cutter, 2029)).isEqualTo(gbp("1713.11"));
    assertThat(charge(cutter, 2030)).isEqualTo(gbp("713.79")); // five months
    assertThat(charge(cutter, 2031)).isEqualTo(gbp("0.00"));
  }

  @Test
  void theNoteAndTheMonthsAddUp() {
    assertThat(EXAMPLE.charge()).isEqualTo(gbp("6133.13"));
    assertThat(EXAMPLE.leftOut()).containsExactly("old press");
    assertThat(EXAMPLE.months()).hasSize(12);
    assertThat(EXAMPLE.months().get(0)).isEqualTo(gbp("418.13")); // 90 + 328.13
    assertThat(EXAMPLE.explain("equipment", "net book value").answer())
        .isEqualTo(Answer.of(gbp("9930.00")));
    assertThat(EXAMPLE.explain("van", "gain on sale").answer())
        .isEqualTo(Answer.of(gbp("-296.87")));
    assertThat(EXAMPLE.explain("kiln", "gain on sale").answer())
        .isEqualTo(Reason.NOT_DISPOSED_OF.answer());
    assertThat(EXAMPLE.explain("2026-04-01", "written off").answer())
        .isEqualTo(Answer.of(gbp("418.13")));
    assertThat(EXAMPLE)
        .hasToString(
            "GBP 6133.13 written off in 2026-04-01/2027-04-01, GBP 9930.00 left (parts of a year"
                + " months, with that of purchase and without that of disposal, left out old"
                + " press)");
  }

  @Test
  void eachRuleCountsThePartsOfAYearItsOwnWay() {
    FixedAsset.Builder press = press().usedFrom(LocalDate.of(2026, 9, 15));
    assertThat(charge(press, PartYearRule.MONTH_OF_PURCHASE)).isEqualTo(gbp("700.00"));
    assertThat(charge(press, PartYearRule.MONTH_AFTER_PURCHASE)).isEqualTo(gbp("600.00"));
    assertThat(charge(press, PartYearRule.WHOLE_FIRST_YEAR)).isEqualTo(gbp("1200.00"));
    // 1,200 x 198 days / 365 days
    assertThat(charge(press, PartYearRule.BY_DAYS)).isEqualTo(gbp("650.96"));
    press.usedFrom(LocalDate.of(2026, 4, 1)).lifeMonths(36).disposedOn(LocalDate.of(2026, 9, 15));
    assertThat(charge(press, PartYearRule.MONTH_OF_PURCHASE)).isEqualTo(gbp("166.67"));
    assertThat(charge(press, PartYearRule.MONTH_AFTER_PURCHASE)).isEqualTo(gbp("166.67"));
    assertThat(charge(press, PartYearRule.WHOLE_FIRST_YEAR)).isEqualTo(gbp("0.00"));
  }

  @Test
  void aRegisterOfWhatIsGoneIsEmpty() {
    FixedAsset gone =
        press().usedFrom(LocalDate.of(2020, 1, 1)).disposedOn(LocalDate.of(2026, 3, 31)).build();
    RegisterYear year = AssetRegister.of(List.of(gone), YEAR, PartYearRule.BY_DAYS);
    assertThat(year.lines()).isEmpty();
    assertThat(year.bookAtEnd()).isEqualTo(gbp("0.00"));
    assertThat(year.tables()).hasSize(3);
  }

  @Test
  void refusesAnAssetThatIsNeverWrittenOffAndAYearThatIsNone() {
    assertThatThrownBy(() -> press().lifeMonths(OptionalInt.empty()).build())
        .hasMessage("lifeMonths must be given where there is no rate, but was absent");
    assertThatThrownBy(() -> press().disposedOn(LocalDate.of(2019, 1, 1)).build())
        .hasMessage("disposedOn must not be before usedFrom 2026-04-01, but was 2019-01-01");
    assertThatThrownBy(
            () ->
                AssetRegister.of(
                    List.of(press().build()),
                    DateRange.parse("2026-04-06/2027-04-06"),
                    PartYearRule.BY_DAYS))
        .hasMessageStartingWith("year must be twelve months from the first of a month");
  }

  @Property(tries = 100)
  void theYearsAddUpToCostLessResidualValueAndNeverGoBelowIt(
      @ForAll @LongRange(min = 1, max = 10_000_000) long cost,
      @ForAll @IntRange(min = 0, max = 100) int residualPercent,
      @ForAll @IntRange(min = 1, max = 90) int life,
      @ForAll @IntRange(min = 0, max = 100) int rate,
      @ForAll @IntRange(min = 0, max = 364) int day,
      @ForAll PartYearRule rule) {
    FixedAsset.Builder asset = press().lifeMonths(life).usedFrom(YEAR.start().plusDays(day));
    asset.cost(Money.ofMinor(cost, gbp("0").currency()));
    asset.residual(Money.ofMinor(cost * residualPercent / 100, gbp("0").currency()));
    if (rate > 0) {
      asset.rate(Ratio.of(rate, 100));
    }
    FixedAsset built = asset.build();
    Money left = built.cost();
    for (int year = 2026; year < 2036; year++) {
      AssetLine line = line(built, year, rule);
      left = left.minus(line.charge());
      assertThat(line.bookAtEnd()).isEqualTo(left).isGreaterThanOrEqualTo(built.residual());
    }
    assertThat(left).isEqualTo(built.residual());
  }

  private static Money charge(FixedAsset.Builder asset, PartYearRule rule) {
    return line(asset.build(), 2026, rule).charge();
  }

  private static Money charge(FixedAsset asset, int year) {
    return line(asset, year, PartYearRule.MONTH_OF_PURCHASE).charge();
  }

  private static AssetLine line(FixedAsset asset, int year, PartYearRule rule) {
    LocalDate start = LocalDate.of(year, 4, 1);
    return AssetRegister.of(List.of(asset), DateRange.of(start, start.plusYears(1)), rule)
        .lines()
        .get(0);
  }

  private static FixedAsset.Builder press() {
    FixedAsset.Builder press = FixedAsset.builder();
    press.id("press").group("equipment").usedFrom(LocalDate.of(2026, 4, 1)).lifeMonths(12);
    return press.cost(gbp("1200.00")).residual(gbp("0.00"));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
