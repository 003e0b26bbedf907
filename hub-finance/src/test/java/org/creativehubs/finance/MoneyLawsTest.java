package org.creativehubs.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Laws of money, asked of every calculator through its door with its example: what is scaled comes
 * out scaled, order does not matter, what is amiss is refused by its path, less rent and more
 * concession never make more due, a covenant never improves as a cost rises. Exceptions stand here
 * with their reasons. Laws that take more than an example are properties of their own, and listed.
 */
class MoneyLawsTest {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Every amount is rounded by itself: of all that is added up in an example, a unit at most. */
  private static final BigDecimal ROUNDING = BigDecimal.ONE;

  private static final String CHARGES = ".*charges\\[\\d+\\]\\.(annual|steps.*|reviews.*)";

  private static final Map<String, String> NOT_SCALED =
      Map.of(
          "affordability-presets", "published rates stay what they are",
          "rent-subsidy", "the limit of assistance is an amount of law",
          "rent-policy", "the limit of assistance is an amount of law",
          "minimal-assistance", "the limit of assistance is an amount of law",
          "vat-registration", "the thresholds are amounts of law",
          "largest-discount", "the limit of assistance is an amount of law",
          "business-rates", "limits and allowances are amounts of law",
          "hub-monte-carlo", "what is drawn are amounts without currency, which stay");

  private static final Map<String, String> IN_ORDER =
      Map.of(
          "turnover-rent years", "what is paid on account follows the year before",
          "equivalent-annual-value flows", "flows are by year",
          "net-present-value flows", "flows are by period",
          "present-value flows", "flows are by year",
          "benefit-cost streams[0].flows", "flows are by year",
          "benefit-cost streams[1].flows", "flows are by year",
          "benefit-cost streams[2].flows", "flows are by year",
          "hub-monte-carlo inputs", "draws come in the order of inputs",
          "hub-monte-carlo inputs[4].spread.outcomes", "draws come in the order of outcomes");

  private static final Map<String, String> ANY_CURRENCY =
      Map.of(
          "hub-projection hubs[0].spaces[1].marketRents[0].rent",
          "the market rent of a space that is let is not asked for",
          "hub-calendar hub.lettings[1].terms.charges[0].annual",
          "a calendar adds nothing up: each amount stands by itself with its currency");

  /** By how much nobody may be worse, or better, off where something falls or rises. */
  private record Row(String calculator, String given, double factor, String found, int sign) {

    @Override
    public String toString() {
      return calculator + ": " + given + " x " + factor;
    }
  }

  /** Where rents are a tenth lower: what is not more; then what is not less. */
  private static final List<Row> RENT =
      List.of(
          less("hub-affordability", CHARGES, "lettings.*annualCost"),
          notLess("hub-affordability", CHARGES, "lettings.*headroom.money"),
          less(
              "break-clause",
              CHARGES,
              "positions.*(annualRent|dueUntilBreak|penalty|net|apportioned)"),
          less(
              "effective-net-rent",
              CHARGES,
              "levelOfEqualPresentValue|straightAverage|totalPayable"),
          less("lease-renewal", CHARGES, "due|schedule.(total|lines).*(Gross|Net|gross|net)"),
          less("lease-schedule", CHARGES, "total.*|lines.*(gross|net)"),
          less(
              "lessee-accounting",
              CHARGES,
              "recognition.(initialLiability|rightOfUse|totalPayments|paidAtStart|totalInterest)"),
          notLess("lessee-accounting", CHARGES, "recognition.donatedIncome"),
          less("lessee-accounts", "start" + CHARGES, "periods\\[\\d\\]\\.(opening|paid|closing)"),
          less("back-rent", CHARGES, "lines.*"),
          less("rent-roll", CHARGES, "(lines|totals).*(dueInYear|passingRent|overRented)"),
          notLess("rent-roll", CHARGES, "lines.*reversion|totals.underRented"),
          less("straight-line-rent", CHARGES, "total|rows.*(cash|straightLine)"),
          less("wault", CHARGES, "none"),
          less("hub-calendar", CHARGES, "none"),
          less("lease-bills", CHARGES, "bills.*|payable"),
          less("expected-cash", CHARGES, "expected|toCome"),
          less("membership-income", CHARGES, "billed|earned|months.*"),
          less("vat-quarter", CHARGES, "outputTax|supplies.*"),
          less("rent-roll-change", CHARGES, "before|after|moves.*(before|after)"),
          less("what-if", CHARGES, "(before|after).(dueInYear|passingRent)"),
          less("hub-projection", CHARGES, "minimumCash"),
          less("lease-affordability", "letting.rent", "annualCost"),
          notLess("rent-subsidy", "lettings.*\\.rent", "tenants.*value"),
          less("cross-subsidy", "spaces.*\\.rent", "income|meanRent"),
          less("turnover-rent", "baseRent", "total"));

  /**
   * Where a cost is a tenth higher, or a source a tenth lower: what does not improve. Of a service
   * charge that is what each owes: under a cap on the whole, a head may bear more of a smaller sum.
   */
  private static final List<Row> COST =
      List.of(
          worse("covenants", "tests\\[0\\]\\.against", 1.1, "checks\\[0\\]\\.headroom"),
          worse("covenants", "tests\\[1\\]\\.amount", 1.1, "checks\\[1\\]\\.headroom"),
          worse("hub-covenants", ".*variableCost", 1.1, "tests.*headroom"),
          worse("hub-covenants", ".*drawings.*", 1.1, "tests.*headroom"),
          worse("hub-outlook", ".*variableCost", 1.1, "minimumCash"),
          worse("hub-outlook", "openingCash", 0.9, "minimumCash"),
          worse("hub-scenarios", ".*variableCost", 1.1, ".*(closingCash|minimumCash)"),
          worse("free-reserves", "annualSpend|restricted", 1.1, "freeReserves|headroom"),
          worse("waterfall", "operatingCosts", 1.1, "netProfit|retained"),
          worse("profit-share", "years.*", 0.9, "council"),
          worse("match-funding", "matchHeld", 0.9, "grantAtMatchHeld|costAtMatchHeld"),
          worse("match-funding", "eligibleCost", 0.9, "maximumGrant"),
          worse("grant-drawdown", "claims.*", 0.9, "paid|lines.*(entitlement|paidSoFar)"),
          worse("eligible-cost", "costs.*", 0.9, "eligible|direct|flat|paid"),
          worse("minimal-assistance", "previousAwards.*", 1.1, "headroom"),
          worse("largest-discount", "letting.marketRent", 1.1, "headroomAsProposed"),
          worse("service-charge", ".*actual", 0.9, "charged|actual|lines\\[\\d+\\].charged"),
          worse("late-payment-interest", "ledger.bills.*", 0.9, "interest|total"),
          worse("arrears", "ledger.bills.*", 0.9, "arrears|notYetDue"),
          worse("depreciation", "cost", 0.9, "rows.*(depreciation|bookValue)"),
          worse("asset-register", "assets.*cost", 0.9, "months.*"),
          worse("amortisation-schedule", "principal", 0.9, "payment|totalInterest"),
          worse("loan-schedule", "loan.drawings.*", 0.9, "drawn|interest"),
          worse("local-procurement", "purchases.*", 0.9, "total|local"));

  /** Laws that are properties of their own: a year, parts, sums. */
  private static final List<String> ELSEWHERE =
      List.of(
          "lease.CutPeriodProperties#aYearOfWholePeriodsIsTheAnnualAmountHoweverItIsConceded",
          "lease.CutPeriodProperties#lessRentNeverMakesMoreDue",
          "lease.CutPeriodProperties#moreConcessionNeverRaisesAPayment",
          "lease.LeaseScheduleProperties#aYearOfWholePeriodsAddsUpWhereItIsAllocated",
          "lease.LeaseScheduleProperties#partsOfTheTimeAddUpToAllOfIt",
          "lease.LeaseScheduleProperties#cuttingALeaseInTwoChangesNothingButThePeriodsItBreaks",
          "leaseaccount.LesseeAccountsProperties#aFurtherReportingDayMovesNoBalance",
          "leaseaccount.LesseeAccountsProperties#allThatIsPaidIsPaidOnceAndTheLiabilityEndsAtZero",
          "leaseaccount.LeaseValueProperties#lessRentNeverRaisesWhatIsSpreadDiscountedOrOwed",
          "loan.LoanScheduleProperties#principalRepaidIsWhatIsDrawnAndAddedToThePenny",
          "loan.LoanScheduleProperties#splittingATrancheAndTheOrderOfInputsChangeNothing",
          "grant.GrantDrawdownProperties#paymentsAddUpToWhatHasBeenPaid",
          "sharing.ProfitShareProperties#councilAndRetainedAddUpToProfit",
          "receivable.ReceivableProperties#groupsOfAgeAddUpToTheArrears",
          "membership.MembershipProperties#twoRangesOfMonthsAreTheWhole",
          "rentroll.RentRollProperties#twoHubsAddUpToBothTogether",
          "rentmix.BlendedRentProperties#splittingATierChangesNothing",
          "tenantcharge.ServiceChargeProperties#chargesAndTheLandlordsPartAreTheCostToThePenny",
          "viability.ViabilityProperties#theYearsAddUpToTheClosingCash",
          "risk.SensitivitiesProperties#moreIncomeHelpsAndMoreCostHarms");

  private static Row less(String calculator, String given, String found) {
    return new Row(calculator, given, 0.9, found, 1);
  }

  private static Row notLess(String calculator, String given, String found) {
    return new Row(calculator, given, 0.9, found, -1);
  }

  private static Row worse(String calculator, String given, double factor, String found) {
    return new Row(calculator, given, factor, found, 1);
  }

  static Stream<CatalogEntry<?, ?>> calculators() {
    return new FinanceCatalog().entries().stream();
  }

  static Stream<Row> rentRows() {
    return RENT.stream();
  }

  static Stream<Row> costRows() {
    return COST.stream();
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void twiceTheMoneyIsTwiceTheAnswerAndTheSameVerdict(CatalogEntry<?, ?> entry) {
    JsonNode input = MoneyJson.example(entry);
    JsonNode once = MoneyJson.answer(entry, input);
    JsonNode twice = MoneyJson.answer(entry, MoneyJson.changed(input, ".*", TWO::multiply));
    Map<String, BigDecimal> before = MoneyJson.money(once);
    Map<String, BigDecimal> after = MoneyJson.money(twice);
    boolean scales =
        after.keySet().equals(before.keySet())
            && before.keySet().stream().allMatch(at -> isDouble(before, after, at))
            && MoneyJson.verdicts(once).equals(MoneyJson.verdicts(twice));
    assertThat(scales).isEqualTo(!NOT_SCALED.containsKey(entry.id()));
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void noNumberIsZeroBelowZeroAndNoneIsNotANumber(CatalogEntry<?, ?> entry) {
    String answer = MoneyJson.answer(entry, MoneyJson.example(entry)).toString();
    assertThat(answer).doesNotContainPattern("[:,\\[\"]-0(\\.0*)?[,}\\]\"]").doesNotContain("NaN");
  }

  private static BigDecimal at(Map<String, BigDecimal> amounts, String place) {
    return Objects.requireNonNull(amounts.get(place));
  }

  private static boolean isDouble(
      Map<String, BigDecimal> before, Map<String, BigDecimal> after, String at) {
    BigDecimal off = at(after, at).subtract(at(before, at).multiply(TWO)).abs();
    return off.compareTo(ROUNDING) <= 0;
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void theOrderOfAListDecidesNothingOrIsRefusedByItsPath(CatalogEntry<?, ?> entry) {
    JsonNode input = MoneyJson.example(entry);
    List<BigDecimal> amounts = amounts(entry, input);
    for (String list : MoneyJson.places(input, MoneyJson::isList)) {
      JsonNode reversed = MoneyJson.reversed(input, list);
      boolean same;
      try {
        same = amounts(entry, reversed).equals(amounts);
      } catch (InvalidJsonException e) {
        assertThat(e.path()).as(list).isNotEmpty();
        same = true;
      }
      assertThat(same).as(list).isEqualTo(!IN_ORDER.containsKey(entry.id() + " " + list));
    }
  }

  private static List<BigDecimal> amounts(CatalogEntry<?, ?> entry, JsonNode input) {
    return MoneyJson.money(MoneyJson.answer(entry, input)).values().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void anAmountInAnotherCurrencyIsRefusedByName(CatalogEntry<?, ?> entry) {
    JsonNode input = MoneyJson.example(entry);
    List<String> places = MoneyJson.places(input, MoneyJson::isMoney);
    for (String place : places.size() > 1 ? places : List.<String>of()) {
      Throwable refusal =
          catchThrowable(() -> MoneyJson.answer(entry, MoneyJson.inYen(input, place)));
      boolean any = ANY_CURRENCY.containsKey(entry.id() + " " + place);
      assertThat(named(refusal, place)).as(place).isEqualTo(any ? "accepted" : "named");
    }
  }

  private static String named(Throwable refusal, String place) {
    if (refusal instanceof InvalidJsonException json) {
      return json.path().isEmpty() ? "without a path" : "named";
    }
    if (refusal instanceof InvalidValueException value) {
      return isNear(value.field(), place) ? "named" : "by " + value.field();
    }
    return refusal == null ? "accepted" : refusal.toString();
  }

  /** Whether a field that a calculator names shows where to look: it shares a part of the path. */
  private static boolean isNear(String field, String place) {
    return parts(place).anyMatch(parts(field).collect(Collectors.toSet())::contains);
  }

  private static Stream<String> parts(String path) {
    return Splitter.on('.').splitToStream(path.replaceAll("\\[[^]]*\\]", ""));
  }

  @ParameterizedTest
  @MethodSource("calculators")
  void whatCannotBeReadIsRefusedByItsPath(CatalogEntry<?, ?> entry) {
    JsonNode input = MoneyJson.example(entry);
    for (String place : MoneyJson.places(input, JsonNode::isValueNode)) {
      if (!place.endsWith("]")) {
        Throwable refusal =
            catchThrowable(() -> MoneyJson.answer(entry, MoneyJson.nonsense(input, place)));
        assertThat(refusal).as(place).isInstanceOf(InvalidJsonException.class);
        assertThat(path((InvalidJsonException) refusal))
            .as(place)
            .satisfiesAnyOf(
                path -> assertThat(place).startsWith(path),
                path -> assertThat(path).isEqualTo(place + ".nonsense"));
      }
    }
  }

  /**
   * The place that a refusal names: of money and dates what they are parts of, of a number a part.
   */
  private static String path(InvalidJsonException refusal) {
    assertThat(refusal.path()).isNotEmpty();
    return refusal.path();
  }

  @ParameterizedTest
  @MethodSource("rentRows")
  void lessRentNeverMakesMoreDue(Row row) {
    for (int percent = 1; percent < 100; percent += 7) {
      BigDecimal kept = BigDecimal.valueOf(100L - percent, 2);
      compare(row, MoneyJson.changed(input(row), row.given(), times(kept)));
    }
  }

  @ParameterizedTest
  @MethodSource("rentRows")
  void moreConcessionNeverRaisesAPayment(Row row) {
    Set<String> noConcession = Set.of("membership-income", "back-rent", "break-clause");
    boolean rents = row.given().equals(CHARGES) && !noConcession.contains(row.calculator());
    JsonNode input = input(row);
    JsonNode conceding = rents ? MoneyJson.conceding(input) : input;
    compare(row, conceding, place -> !place.matches(".*(lines\\[|[cC]once).*"));
  }

  @ParameterizedTest
  @MethodSource("costRows")
  void nothingImprovesAsACostRises(Row row) {
    compare(
        row, MoneyJson.changed(input(row), row.given(), times(BigDecimal.valueOf(row.factor()))));
  }

  private static UnaryOperator<BigDecimal> times(BigDecimal factor) {
    return amount -> amount.multiply(factor).setScale(2, RoundingMode.DOWN);
  }

  private static CatalogEntry<?, ?> entry(Row row) {
    return calculators().filter(one -> one.id().equals(row.calculator())).findFirst().orElseThrow();
  }

  private static JsonNode input(Row row) {
    return MoneyJson.example(entry(row));
  }

  private static void compare(Row row, JsonNode changed) {
    compare(row, changed, place -> true);
  }

  private static void compare(Row row, JsonNode changed, Predicate<String> asked) {
    Map<String, BigDecimal> before = MoneyJson.money(MoneyJson.answer(entry(row), input(row)));
    Map<String, BigDecimal> after = MoneyJson.money(MoneyJson.answer(entry(row), changed));
    List<String> seen = new ArrayList<>();
    before.forEach(
        (place, amount) -> {
          if (place.matches(row.found()) && after.containsKey(place)) {
            seen.add(place);
          }
          if (seen.contains(place) && asked.test(place)) {
            int moved = at(after, place).compareTo(amount);
            assertThat(moved * row.sign()).as(place).isLessThanOrEqualTo(0);
          }
        });
    assertThat(seen.isEmpty()).isEqualTo(row.found().equals("none"));
  }

  @Test
  void everyCalculatorThatTakesRentsHasItsRow() {
    Set<String> rows = new TreeSet<>();
    RENT.forEach(row -> rows.add(row.calculator()));
    List<String> without =
        calculators()
            .filter(
                entry ->
                    MoneyJson.money(MoneyJson.example(entry)).keySet().stream()
                        .anyMatch(place -> place.matches(CHARGES)))
            .map(CatalogEntry::id)
            .filter(id -> !rows.contains(id))
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void everyExceptionIsOfACalculatorThatThereIs() {
    Set<String> ids = new TreeSet<>();
    calculators().forEach(entry -> ids.add(entry.id()));
    assertThat(ids).containsAll(NOT_SCALED.keySet());
    Stream.concat(IN_ORDER.keySet().stream(), ANY_CURRENCY.keySet().stream())
        .forEach(key -> assertThat(ids).contains(key.substring(0, key.indexOf(' '))));
  }

  @Test
  void theLawsThatStandElsewhereAreProperties() throws ClassNotFoundException {
    for (String law : ELSEWHERE) {
      int hash = law.indexOf('#');
      Class<?> type = Class.forName("org.creativehubs.finance." + law.substring(0, hash));
      String name = law.substring(hash + 1);
      assertThat(
              Stream.of(type.getDeclaredMethods())
                  .filter(method -> method.getName().equals(name))
                  .anyMatch(method -> method.isAnnotationPresent(Property.class)))
          .as(law)
          .isTrue();
    }
  }
}
