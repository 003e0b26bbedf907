package org.creativehubs.finance.depreciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

/** What assets, registers and schedules of depreciation refuse. */
class DepreciationRefusalsTest {

  private static final LocalDate BOUGHT = LocalDate.of(2026, 4, 1);
  private static final FixedAsset PRESS =
      FixedAsset.builder()
          .id("press")
          .group("equipment")
          .usedFrom(BOUGHT)
          .lifeMonths(12)
          .cost(gbp("1200.00"))
          .residual(gbp("0.00"))
          .build();
  private static final AssetRegisterInput REGISTER =
      AssetRegisterInput.builder()
          .addAssets(PRESS)
          .year(DateRange.of(BOUGHT, BOUGHT.plusYears(1)))
          .partYear(PartYearRule.BY_DAYS)
          .build();
  private static final Money EURO = Money.parse("EUR 1.00");
  private static final String BLANK = " must hold a visible character, but was empty";
  private static final String NONE = " must hold at least one element, but was none";

  @Test
  void anAssetHasACostALifeAndWhatIsLeftOfIt() {
    refused(() -> PRESS.toBuilder().id("").build(), Fault.EMPTY, "id" + BLANK);
    refused(() -> PRESS.toBuilder().group("").build(), Fault.EMPTY, "group" + BLANK);
    outOfRange(
        () -> PRESS.toBuilder().cost(gbp("0.00")).build(), "cost must be > 0, but was GBP 0.00");
    inconsistent(
        () -> PRESS.toBuilder().residual(EURO).build(),
        "residual must be in GBP as cost is, but was EUR 1.00");
    outOfRange(
        () -> PRESS.toBuilder().residual(gbp("-1.00")).build(),
        "residual must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> PRESS.toBuilder().residual(gbp("1200.01")).build())
        .hasMessage("residual must be <= cost GBP 1200.00, but was GBP 1200.01");
    assertThat(PRESS.toBuilder().residual(gbp("1200.00")).build().residual())
        .isEqualTo(gbp("1200.00"));
    outOfRange(() -> life(0), "lifeMonths must be in [1, 1200], but was 0");
    outOfRange(() -> life(1201), "lifeMonths must be in [1, 1200], but was 1201");
    outOfRange(
        () -> PRESS.toBuilder().rate(Ratio.ZERO).build(), "rate must be in (0, 1], but was 0");
  }

  private static FixedAsset life(int months) {
    return PRESS.toBuilder().lifeMonths(months).build();
  }

  @Test
  void anAssetIsUsedAndGoesInYearsThatCanBeCounted() {
    outOfRange(
        () -> PRESS.toBuilder().usedFrom(LocalDate.of(1899, 12, 31)).build(),
        "usedFrom.year must be in [1900, 9800], but was 1899");
    outOfRange(
        () -> PRESS.toBuilder().disposedOn(LocalDate.of(9801, 1, 1)).build(),
        "disposedOn.year must be in [1900, 9800], but was 9801");
    assertThatThrownBy(() -> PRESS.toBuilder().proceeds(gbp("1.00")).build())
        .hasMessage("proceeds must be given only if disposedOn is, but was GBP 1.00");
    FixedAsset sold = PRESS.toBuilder().disposedOn(BOUGHT).build();
    inconsistent(
        () -> sold.toBuilder().proceeds(EURO).build(),
        "proceeds must be in GBP as cost is, but was EUR 1.00");
    outOfRange(
        () -> sold.toBuilder().proceeds(gbp("-1.00")).build(),
        "proceeds must be >= 0, but was GBP -1.00");
  }

  @Test
  void aRegisterHoldsOneToTenThousandAssetsOfOneCurrency() {
    refused(() -> REGISTER.toBuilder().assets(List.of()).build(), Fault.EMPTY, "assets" + NONE);
    List<FixedAsset> many =
        IntStream.rangeClosed(0, 10_000)
            .mapToObj(i -> PRESS.toBuilder().id("press " + i).build())
            .toList();
    refused(
        () -> REGISTER.toBuilder().assets(many).build(),
        Fault.TOO_LARGE,
        "assets must hold at most 10000 assets, but was 10001");
    assertThat(REGISTER.toBuilder().assets(many.subList(1, many.size())).build().assets())
        .hasSize(10_000);
    refused(
        () -> REGISTER.toBuilder().addAssets(PRESS).build(),
        Fault.DUPLICATE,
        "assets[1] must have an id of its own, but was press");
    FixedAsset other = PRESS.toBuilder().id("kiln").cost(EURO).residual(EURO).build();
    inconsistent(
        () -> REGISTER.toBuilder().addAssets(other).build(),
        "assets[1] must be in GBP as assets[0] is, but was EUR 1.00");
    LocalDate far = LocalDate.of(9801, 1, 1);
    outOfRange(
        () -> REGISTER.toBuilder().year(DateRange.of(far, far.plusYears(1))).build(),
        "year.start.year must be in [1900, 9800], but was 9801");
    inconsistent(
        () -> REGISTER.toBuilder().year(DateRange.of(BOUGHT, BOUGHT.plusMonths(11))).build(),
        "year must be twelve months from the first of a month, but was 2026-04-01/2027-03-01");
  }

  @Test
  void aLineAndAYearAddUp() {
    RegisterYear year = AssetRegister.answer(REGISTER);
    AssetLine line = year.lines().get(0);
    Money less = gbp("-0.01");
    List<AssetLine.Builder> bad =
        IntStream.range(0, 6).mapToObj(i -> AssetLine.builder().valuesOf(line)).toList();
    bad.get(0).costAtStart(less);
    bad.get(1).additions(less);
    bad.get(2).disposals(less);
    bad.get(3).depreciationAtStart(less);
    bad.get(4).charge(less);
    bad.get(5).eliminated(less);
    List<String> fields =
        List.of(
            "costAtStart", "additions", "disposals", "depreciationAtStart", "charge", "eliminated");
    for (int i = 0; i < bad.size(); i++) {
      outOfRange(bad.get(i)::build, fields.get(i) + " must be >= 0, but was GBP -0.01");
    }
    inconsistent(
        () -> AssetLine.builder().valuesOf(line).charge(gbp("1200.01")).build(),
        "charge must leave a book value of zero or more, but was GBP 1200.01");
    refused(
        () -> RegisterYear.builder().valuesOf(year).months(List.of()).build(),
        Fault.EMPTY,
        "months" + NONE);
    inconsistent(
        () -> RegisterYear.builder().valuesOf(year).addMonths(gbp("0.00")).build(),
        "months must be twelve, but was 13");
    assertThatThrownBy(
            () ->
                RegisterYear.builder()
                    .valuesOf(year)
                    .months(Collections.nCopies(12, gbp("1.00")))
                    .build())
        .hasMessageStartingWith("months must add up to the charges, GBP 1200.00");
  }

  @Test
  void aScheduleHasACostALifeAndTheFieldsOfItsMethod() {
    DepreciationInput input =
        DepreciationInput.builder()
            .method(DepreciationMethod.FIXED_DECLINING)
            .cost(gbp("100.00"))
            .salvage(gbp("10.00"))
            .life(5)
            .firstYearMonths(12)
            .build();
    inconsistent(
        () -> input.toBuilder().salvage(EURO).build(),
        "salvage must be in GBP as cost is, but was EUR 1.00");
    outOfRange(
        () -> input.toBuilder().cost(gbp("0.00")).build(), "cost must be > 0, but was GBP 0.00");
    outOfRange(
        () -> input.toBuilder().salvage(gbp("-1.00")).build(),
        "salvage must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> input.toBuilder().salvage(gbp("100.01")).build())
        .hasMessage("salvage must be <= cost GBP 100.00, but was GBP 100.01");
    outOfRange(() -> input.toBuilder().life(0).build(), "life must be in [1, 1000], but was 0");
    outOfRange(
        () -> input.toBuilder().life(1001).build(), "life must be in [1, 1000], but was 1001");
    outOfRange(
        () -> input.toBuilder().firstYearMonths(0).build(),
        "firstYearMonths must be in [1, 12], but was 0");
    outOfRange(
        () -> input.toBuilder().firstYearMonths(13).build(),
        "firstYearMonths must be in [1, 12], but was 13");
    outOfRange(() -> input.toBuilder().factor(Ratio.ZERO).build(), "factor must be > 0, but was 0");
    assertThatThrownBy(() -> input.toBuilder().method(DepreciationMethod.STRAIGHT_LINE).build())
        .hasMessage("firstYearMonths must be given only if method is FIXED_DECLINING, but was 12");
  }

  @Test
  void figuresOfDepreciationAreFiniteAndNotBelowZero() {
    outOfRange(() -> Depreciation.straightLine(-1, 0, 1), "cost must be >= 0, but was -1.0");
    outOfRange(() -> Depreciation.straightLine(1, -1, 1), "salvage must be >= 0, but was -1.0");
    String finite = " must be a finite number, but was NaN";
    refused(() -> Depreciation.straightLine(Double.NaN, 0, 1), Fault.NOT_FINITE, "cost" + finite);
    refused(
        () -> Depreciation.straightLine(1, Double.NaN, 1), Fault.NOT_FINITE, "salvage" + finite);
    outOfRange(
        () -> Depreciation.doubleDeclining(-1, 0, 1, 1, 2), "cost must be >= 0, but was -1.0");
    outOfRange(
        () -> Depreciation.doubleDeclining(1, 0, 2, 3, 2), "period must be in [1, 2], but was 3");
    refused(
        () -> Depreciation.doubleDeclining(1, 0, 1, 1, Double.NaN),
        Fault.NOT_FINITE,
        "factor" + finite);
    outOfRange(
        () -> Depreciation.fixedDeclining(-1, 0, 1, 1, 12), "cost must be >= 0, but was -1.0");
    outOfRange(
        () -> Depreciation.fixedDeclining(1, 0, 1, 0, 12), "period must be in [1, 1], but was 0");
    outOfRange(
        () -> Depreciation.fixedDeclining(1, 0, 1, 1, 13),
        "firstYearMonths must be in [1, 12], but was 13");
  }

  @Test
  void aScheduleWritesOffWhatItSays() {
    DepreciationSchedule found = JsonCatalog.answerToExample(Depreciation.ENTRY);
    refused(
        () -> DepreciationSchedule.builder().valuesOf(found).rows(List.of()).build(),
        Fault.EMPTY,
        "rows" + NONE);
    assertThatThrownBy(
            () ->
                DepreciationSchedule.builder()
                    .valuesOf(found)
                    .rows(found.rows().subList(1, found.rows().size()))
                    .build())
        .hasMessageStartingWith("rows must write off the cost less the last book value, but was ");
    DepreciationYear row = found.rows().get(0);
    outOfRange(
        () -> DepreciationYear.builder().valuesOf(row).year(0).build(),
        "year must be >= 1, but was 0");
    refused(
        () -> DepreciationYear.builder().valuesOf(row).exactDepreciation(Double.NaN).build(),
        Fault.NOT_FINITE,
        "exactDepreciation must be a finite number, but was NaN");
    refused(
        () -> DepreciationYear.builder().valuesOf(row).exactBookValue(Double.NaN).build(),
        Fault.NOT_FINITE,
        "exactBookValue must be a finite number, but was NaN");
  }

  @Test
  void anAssetThatIsSoldForNothingIsALossOfItsBookValue() {
    FixedAsset sold = PRESS.toBuilder().disposedOn(LocalDate.of(2026, 10, 1)).build();
    RegisterYear year = AssetRegister.answer(REGISTER.toBuilder().assets(List.of(sold)).build());
    // 183 of 365 days are written off: 601.64
    assertThat(year.lines().get(0).gain()).isEqualTo(Optional.of(gbp("-598.36")));
    TrueExplanations.ofCells(year);
    TrueExplanations.ofCells(JsonCatalog.answerToExample(AssetRegister.ENTRY));
    TrueExplanations.ofCells(JsonCatalog.answerToExample(Depreciation.ENTRY));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
