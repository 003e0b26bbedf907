package org.creativehubs.finance.businessrates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.WorkedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessRatesTest {

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static BusinessRatesInput.Builder property(String value, String days) {
    BusinessRatesInput.Builder input = BusinessRatesInput.builder().rateableValue(gbp(value));
    return input.days(DateRange.parse(days)).use(RatesUse.OTHER);
  }

  private static RatesBill small(String value) {
    return BusinessRates.answer(
        property(value, "2025-04-01/2026-04-01").relief(RatesRelief.SMALL_BUSINESS).build());
  }

  /** Multipliers as the pages of councils give them, at both sides of each bound. */
  @ParameterizedTest
  @CsvSource({
    "2024, OTHER, 30000, 14970.00, small business multiplier",
    "2024, OTHER, 51000, 27846.00, standard multiplier",
    "2025, OTHER, 50999, 25448.50, small business multiplier",
    "2025, OTHER, 60000, 33300.00, standard multiplier",
    "2025, RETAIL_HOSPITALITY_LEISURE, 60000, 33300.00, standard multiplier",
    "2026, RETAIL_HOSPITALITY_LEISURE, 50999, 19481.62, small business RHL multiplier",
    "2026, OTHER, 50999, 22031.57, small business multiplier",
    "2026, RETAIL_HOSPITALITY_LEISURE, 499999, 214999.57, standard RHL multiplier",
    "2026, OTHER, 51000, 24480.00, standard multiplier",
    "2026, OTHER, 500000, 254000.00, high-value multiplier",
    "2026, RETAIL_HOSPITALITY_LEISURE, 500000, 254000.00, high-value multiplier",
    "2026, OTHER, 0, 0.00, small business multiplier",
  })
  void theMultiplierIsThatOfYearValueAndUse(
      int year, RatesUse use, String value, String due, String name) {
    RatesBill bill = BusinessRates.ofYear(gbp(value), use, year);
    assertThat(bill.payable()).isEqualTo(gbp(due));
    assertThat(bill.multiplier()).isEqualTo(name);
    assertThat(bill.standing()).isEqualTo(AssumptionStanding.AS_QUOTED);
    WorkedTables.assertWorkedOut(bill.explanation());
  }

  @ParameterizedTest
  @CsvSource({
    "11000, 0.00, 1",
    "12000, 0.00, 1",
    "12030, 60.03, 99/100",
    "13500, 3368.25, 1/2",
    "14970, 7395.33, 1/100",
    "15000, 7485.00, 0",
    "16000, 7984.00, 0",
  })
  void theReliefOfASmallBusinessGoesByOnePerCentForEveryThirtyPounds(
      String value, String due, String relief) {
    RatesBill bill = small(value);
    assertThat(bill.payable()).isEqualTo(gbp(due));
    assertThat(bill.lines().get(0).reliefShare()).isEqualTo(Ratio.parse(relief));
    WorkedTables.assertWorkedOut(bill.explanation());
  }

  @Test
  void aSmallBusinessWhosePropertyIsWorthTooMuchIsToldSo() {
    assertThat(small("15000").lines().get(0).because())
        .containsExactly("no relief: the rateable value is too high");
    assertThat(small("14970").lines().get(0).because()).containsExactly("used by a small business");
  }

  @ParameterizedTest
  @CsvSource({
    "2899, false, 0.00, used by a small business",
    "2900, false, 5988.00, no relief: another property of the business is not small",
  })
  void anotherPropertyMustBeSmall(String other, boolean inLondon, String due, String because) {
    RatesBill bill =
        BusinessRates.answer(
            property("12000", "2025-04-01/2026-04-01")
                .relief(RatesRelief.SMALL_BUSINESS)
                .addOtherProperties(gbp(other))
                .inLondon(inLondon)
                .build());
    assertThat(bill.payable()).isEqualTo(gbp(due));
    assertThat(bill.lines().get(0).because()).containsExactly(because);
  }

  @Test
  void allPropertiesTogetherStayUnderALimitThatIsHigherInLondon() {
    BusinessRatesInput.Builder three =
        property("12000", "2025-04-01/2026-04-01").relief(RatesRelief.SMALL_BUSINESS);
    three.addOtherProperties(gbp("2800"), gbp("2800"), gbp("2400"));
    assertThat(BusinessRates.answer(three.inLondon(false).build()).relief()).isEqualTo(gbp("0"));
    assertThat(BusinessRates.answer(three.inLondon(true).build()).payable()).isEqualTo(gbp("0"));
  }

  @Test
  void aCharityPaysAFifth() {
    RatesBill bill =
        BusinessRates.answer(
            property("60000", "2025-04-01/2026-04-01").relief(RatesRelief.CHARITY).build());
    assertThat(bill.payable()).isEqualTo(gbp("6660"));
    assertThat(bill.relief()).isEqualTo(gbp("26640"));
    WorkedTables.assertWorkedOut(bill.explanation());
  }

  private static RatesBill empty(String value, EmptyKind kind) {
    return BusinessRates.answer(
        property(value, "2025-04-01/2026-04-01")
            .emptyFrom(LocalDate.of(2025, 7, 1))
            .emptyKind(kind)
            .build());
  }

  @Test
  void anEmptyPropertyIsFreeForThreeMonthsAndThenChargedInFull() {
    RatesBill bill = empty("36500", EmptyKind.ORDINARY);
    // 36500 x 0.499 / 365 = 49.90 a day: 91 occupied, 92 free, 182 charged
    assertThat(bill.lines())
        .extracting(RatesLine::state)
        .containsExactly(RatesState.OCCUPIED, RatesState.EMPTY_FREE, RatesState.EMPTY_CHARGED);
    assertThat(bill.lines())
        .extracting(RatesLine::payable)
        .containsExactly(gbp("4540.90"), gbp("0"), gbp("9081.80"));
    assertThat(bill.relief()).isEqualTo(gbp("4590.80"));
    WorkedTables.assertWorkedOut(bill.explanation());
  }

  @Test
  void someKindsOfEmptyPropertyAreFreeForLonger() {
    assertThat(empty("36500", EmptyKind.INDUSTRIAL).lines())
        .extracting(line -> line.days().start())
        .containsExactly(
            LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1));
    assertThat(empty("36500", EmptyKind.LISTED).payable()).isEqualTo(gbp("4540.90"));
    assertThat(empty("36500", EmptyKind.CHARITABLE_NEXT).payable()).isEqualTo(gbp("4540.90"));
    assertThat(empty("2899", EmptyKind.ORDINARY).lines()).hasSize(2);
    assertThat(empty("2900", EmptyKind.ORDINARY).lines()).hasSize(3);
  }

  @Test
  void aPropertyThatWasEmptyBeforeTheDaysHasUsedItsMonths() {
    RatesBill bill =
        BusinessRates.answer(
            property("36500", "2025-04-01/2026-04-01")
                .emptyFrom(LocalDate.of(2024, 1, 1))
                .emptyKind(EmptyKind.ORDINARY)
                .build());
    assertThat(bill.payable()).isEqualTo(gbp("18213.50"));
    assertThat(bill.lines()).hasSize(1);
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    assertThatThrownBy(() -> property("1", "2025-03-01/2025-05-01").build())
        .hasMessageStartingWith("days must lie in one financial year, such as 2024-04-01");
    assertThatThrownBy(() -> property("1", "2023-04-01/2024-04-01").build())
        .hasMessage(
            "days must lie in a year whose multipliers are known, from 2024-04-01 to 2027-03-31,"
                + " but was 2023-04-01/2024-04-01");
    assertThatThrownBy(
            () ->
                property("1", "2025-04-01/2026-04-01")
                    .addOtherProperties(gbp("1"))
                    .inLondon(true)
                    .build())
        .hasMessage(
            "otherProperties must be given only if relief is SMALL_BUSINESS, but was 1 given");
    assertThatThrownBy(
            () ->
                property("1", "2025-04-01/2026-04-01").rateableValue(Money.parse("EUR 1")).build())
        .hasMessageStartingWith("rateableValue must be in GBP");
    assertThatThrownBy(
            () ->
                property("1", "2025-04-01/2026-04-01")
                    .emptyFrom(LocalDate.of(2026, 4, 1))
                    .emptyKind(EmptyKind.LISTED)
                    .build())
        .hasMessageContaining("emptyFrom");
  }

  @Test
  void otherPropertiesAndEmptyDaysAreGivenWhole() {
    BusinessRatesInput.Builder input = property("1", "2025-04-01/2026-04-01");
    assertThatThrownBy(input.rateableValue(gbp("-1"))::build)
        .hasMessage("rateableValue must be >= 0, but was GBP -1.00");
    input.rateableValue(gbp("1")).relief(RatesRelief.SMALL_BUSINESS);
    assertThatThrownBy(input.inLondon(true)::build)
        .hasMessage("inLondon must be given only if otherProperties are, but was true");
    assertThatThrownBy(input.addOtherProperties(gbp("-1"))::build)
        .hasMessage("otherProperties[0] must be >= 0, but was GBP -1.00");
    input.otherProperties(List.of(Money.parse("EUR 1")));
    assertThatThrownBy(input::build)
        .hasMessage("otherProperties[0] must be in GBP, but was EUR 1.00");
    assertThatThrownBy(property("1", "2025-04-01/2026-04-01").emptyKind(EmptyKind.LISTED)::build)
        .hasMessage("emptyKind must be given only if emptyFrom is, but was LISTED");
    assertThatThrownBy(
            property("1", "2025-04-01/2026-04-01").emptyFrom(LocalDate.of(2025, 7, 1))::build)
        .hasMessage("emptyKind must be given if emptyFrom is, but was absent");
  }

  @Test
  void explainsEveryRunOfDaysAndWhyNothingIsDue() {
    RatesBill bill = empty("36500", EmptyKind.ORDINARY);
    assertThat(bill.explanation())
        .hasToString(
            """
            What business rates are due for this property, and what do reliefs take off?
              1. relief, 2025-07-01/2025-10-01: empty for the first months
              2. relief, 2025-10-01/2026-04-01: empty, and the first months are over
              3. rateable value: GBP 36500.00
              4. small business multiplier: 0.499 [Telford and Wrekin Council: Business rates multipliers, multipliers for previous tax years]
              5. gross, 2025-04-01/2025-07-01: GBP 36500.00 x 0.499 x 91 / 365 = GBP 4540.90
              6. payable, 2025-04-01/2025-07-01: GBP 4540.90 x (1 - 0), rounded half up = GBP 4540.90
              7. gross, 2025-07-01/2025-10-01: GBP 36500.00 x 0.499 x 92 / 365 = GBP 4590.80
              8. payable, 2025-07-01/2025-10-01: GBP 4590.80 x (1 - 1), rounded half up = GBP 0.00
              9. gross, 2025-10-01/2026-04-01: GBP 36500.00 x 0.499 x 182 / 365 = GBP 9081.80
              10. payable, 2025-10-01/2026-04-01: GBP 9081.80 x (1 - 0), rounded half up = GBP 9081.80
              11. business rates: GBP 4540.90 + GBP 0.00 + GBP 9081.80 = GBP 13622.70\
            """);
    assertThat(bill.table())
        .hasToString(
            """
            Business rates GBP 13622.70, relief GBP 4590.80, by the small business multiplier, figures as quoted
            days                   state          multiplier  gross (GBP)  relief  payable (GBP)  taken off (GBP)
            ---------------------  -------------  ----------  -----------  ------  -------------  ---------------
            2025-04-01/2025-07-01  occupied            0.499      4540.90     0 %        4540.90             0.00
            2025-07-01/2025-10-01  empty free          0.499      4590.80   100 %           0.00          4590.80
            2025-10-01/2026-04-01  empty charged       0.499      9081.80     0 %        9081.80             0.00
            ---------------------  -------------  ----------  -----------  ------  -------------  ---------------
            total                                                18213.50               13622.70          4590.80\
            """);
    assertThat(empty("36500", EmptyKind.LISTED).lines().get(1).because())
        .containsExactly("empty, and the building is listed");
    assertThat(empty("36500", EmptyKind.CHARITABLE_NEXT).lines().get(1).because())
        .containsExactly("empty, and next used by a charity");
    assertThat(empty("2899", EmptyKind.ORDINARY).lines().get(1).because())
        .containsExactly("empty, and its rateable value is small");
  }

  @Test
  void everyCellOfABillIsExplained() {
    RatesBill bill = small("13500");
    String days = "2025-04-01/2026-04-01";
    assertThat(bill.explain(days, "gross"))
        .hasToString(
            """
            gross of 2025-04-01/2026-04-01
              1. rateable value: GBP 13500.00
              2. multiplier: 0.499
              3. 2025-04-01/2026-04-01, gross: GBP 13500.00 x 0.499 x 365 / 365, rounded half up = GBP 6736.50\
            """);
    assertThat(bill.explain(days, "payable"))
        .hasToString(
            """
            payable of 2025-04-01/2026-04-01
              1. rateable value: GBP 13500.00
              2. multiplier: 0.499
              3. 2025-04-01/2026-04-01, payable: GBP 13500.00 x 0.499 x 365 / 365 x (1 - 50 %), rounded half up = GBP 3368.25\
            """);
    assertThat(bill.explain(days, "taken off").answer()).hasToString("GBP 3368.25");
  }

  @Test
  void explainsTheReliefOfASmallBusinessAndOfACharity() {
    assertThat(small("13500").explanation())
        .hasToString(
            """
            What business rates are due for this property, and what do reliefs take off?
              1. relief, 2025-04-01/2026-04-01: used by a small business
              2. rateable value: GBP 13500.00
              3. small business multiplier: 0.499 [Telford and Wrekin Council: Business rates multipliers, multipliers for previous tax years]
              4. gross, 2025-04-01/2026-04-01: GBP 13500.00 x 0.499 x 365 / 365 = GBP 6736.50
              5. rateable value without relief: 15,000 [Cornwall Council: Small business rate relief, how much relief can you get]
              6. rateable value with whole relief: 12,000 [Cornwall Council: Small business rate relief, how much relief can you get]
              7. relief of a small business: max(0, min(1, (15,000 - 13,500) / (15,000 - 12,000))) = 50 %
              8. business rates: GBP 6736.50 x (1 - 50 %), rounded half up = GBP 3368.25\
            """);
    assertThat(small("15000").lines().get(0).because())
        .containsExactly("no relief: the rateable value is too high");
    RatesBill charity =
        BusinessRates.answer(
            property("10000", "2025-04-01/2026-04-01").relief(RatesRelief.CHARITY).build());
    assertThat(charity.explanation())
        .hasToString(
            """
            What business rates are due for this property, and what do reliefs take off?
              1. relief, 2025-04-01/2026-04-01: used by a charity
              2. rateable value: GBP 10000.00
              3. small business multiplier: 0.499 [Telford and Wrekin Council: Business rates multipliers, multipliers for previous tax years]
              4. gross, 2025-04-01/2026-04-01: GBP 10000.00 x 0.499 x 365 / 365 = GBP 4990.00
              5. relief of a charity: 80 % [Melton Borough Council: Business rates relief, charitable and discretionary relief]
              6. business rates: GBP 4990.00 x (1 - 80 %), rounded half up = GBP 998.00\
            """);
  }

  @Test
  void aBillThatIsReadAddsUp() {
    RatesBill bill = small("13500");
    assertThatThrownBy(new RatesBill.Builder().valuesOf(bill).payable(gbp("1"))::build)
        .hasMessage("payable must be the sum of the lines, but was GBP 1.00");
    assertThatThrownBy(new RatesBill.Builder().valuesOf(bill).lines(List.of())::build)
        .hasMessage("lines must hold at least one element, but was none");
  }

  @Test
  void everyYearHasOneMultiplierForEveryValueAndUse() {
    for (int year = 2024; year <= 2026; year++) {
      for (RatesUse use : RatesUse.values()) {
        for (String value : new String[] {"0", "50999.99", "51000", "499999.99", "500000"}) {
          BusinessRatesInput asked =
              property(value, year + "-04-01/" + (year + 1) + "-04-01").use(use).build();
          assertThat(
                  Published.multipliers().stream()
                      .filter(row -> row.days().contains(asked.days()))
                      .filter(row -> row.holds(asked.rateableValue().toRatio(), use)))
              .hasSize(1);
        }
      }
    }
  }
}
