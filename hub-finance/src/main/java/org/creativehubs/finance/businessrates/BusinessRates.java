package org.creativehubs.finance.businessrates;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/**
 * What business rates are due in England for a property, in a financial year or a part of it?
 *
 * <p>For each run of days on which it is used in one way: payable = rateable value x multiplier x
 * days / days of the year x (1 - relief), rounded half up. The multiplier is that of the year, of
 * the rateable value and, since April 2026, of the use.
 *
 * <ul>
 *   <li>a small business: relief = (15,000 - rateable value) / (15,000 - 12,000), at most all and
 *       at least nothing; nothing if another property is worth 2,900 or more, or all together
 *       20,000 or more (28,000 in London)
 *   <li>a charity: 80 %
 *   <li>empty: nothing is due for three months from the first empty day (six if industrial), then
 *       all of it; nothing at all if the value is under 2,900, the building is listed, or it is a
 *       charity's for its next use
 * </ul>
 *
 * <p>Not included: transitional relief, supplements, discretionary reliefs, the relief for retail,
 * hospitality and leisure that ended in March 2026, the year for which a small business keeps its
 * relief after it takes a second property, and empty days counted before a change of owner. The
 * figures were read on pages of councils, and the answer says so.
 *
 * <p>Nothing here is undefined; years whose multipliers are not in the table are refused.
 *
 * <pre>{@code
 * RatesBill bill = BusinessRates.ofYear(Money.parse("GBP 60000.00"), RatesUse.OTHER, 2025);
 * bill.payable(); // GBP 33300.00
 * bill.multiplier(); // standard multiplier
 * }</pre>
 */
public final class BusinessRates {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BusinessRatesInput, RatesBill> ENTRY =
      CatalogEntry.of(
              "business-rates", BusinessRates.class, BusinessRatesInput.class, RatesBill.class)
          .title("Business rates of a property in England")
          .question("What business rates are due for this property, and what do reliefs take off?")
          .convention("by days of the financial year, each run of days rounded half up")
          .convention("one relief: of a small business, of a charity, or of empty property")
          .convention("transitional, discretionary and retail reliefs and supplements are left out")
          .source(Source.of("Telford and Wrekin Council: Business rates multipliers"))
          .source(
              Source.of(
                  "Liverpool City Council: Changes to business rates multipliers from 1st April "
                      + "2026"))
          .source(Source.of("Cornwall Council: Small business rate relief"))
          .source(Source.of("Runnymede Borough Council: Business rates reductions"))
          .answeredBy(BusinessRates::answer);

  private static final ImmutableList<String> NOT_INCLUDED =
      ImmutableList.of(
          "transitional relief",
          "supplements",
          "discretionary reliefs",
          "retail, hospitality and leisure relief before April 2026");

  private BusinessRates() {}

  /**
   * The rates of a whole financial year for a property that is occupied, without a relief.
   *
   * @param rateableValue its rateable value; GBP, zero or more
   * @param use what it is used for
   * @param startYear the year in which the financial year starts
   * @return what is due
   * @throws org.creativehubs.core.value.InvalidValueException if the multipliers of the year are
   *     not known, or the value is below zero or not in GBP
   */
  public static RatesBill ofYear(Money rateableValue, RatesUse use, int startYear) {
    DateRange year =
        DateRange.of(
            LocalDate.of(startYear, Month.APRIL, 1), LocalDate.of(startYear + 1, Month.APRIL, 1));
    return answer(
        BusinessRatesInput.builder().rateableValue(rateableValue).use(use).days(year).build());
  }

  /**
   * The rates of the given property and days.
   *
   * @param input the property, its use and reliefs, and the days
   * @return what is due, run of days by run of days
   */
  public static RatesBill answer(BusinessRatesInput input) {
    Published.Multiplier multiplier = Published.multiplier(input);
    Term value = Term.given("rateable value", input.rateableValue());
    Term rate = Term.given(multiplier.name(), multiplier.multiplier()).from(multiplier.source());
    Explanation.Builder steps = Explanation.answering(ENTRY.question());
    List<RatesLine> lines = new ArrayList<>();
    List<Term> due = new ArrayList<>();
    for (DateRange days : runs(input)) {
      Standing standing = standing(input, days.start());
      Term gross =
          value
              .times(rate)
              .times(days.days())
              .dividedBy(input.year().days())
              .named("gross, " + days);
      Term payable =
          gross
              .times(Term.of(1).minus(standing.relief()))
              .rounded(RoundingMode.HALF_UP)
              .named("payable, " + days);
      standing.because().forEach(words -> steps.given("relief, " + days, Answer.text(words)));
      due.add(payable);
      lines.add(line(days, standing, multiplier, gross, payable));
    }
    Term total = Term.sum(due).named("business rates");
    return RatesBill.builder()
        .rateableValue(input.rateableValue())
        .year(input.year())
        .multiplier(multiplier.name())
        .standing(standing(multiplier))
        .addAllLines(lines)
        .payable(total.money())
        .addAllNotIncluded(NOT_INCLUDED)
        .explanation(steps.terms(total).build())
        .build();
  }

  private static AssumptionStanding standing(Published.Multiplier multiplier) {
    boolean isVerified =
        multiplier.standing() == AssumptionStanding.VERIFIED
            && Published.figures().values().stream()
                .allMatch(figure -> figure.standing() == AssumptionStanding.VERIFIED);
    return isVerified ? AssumptionStanding.VERIFIED : AssumptionStanding.AS_QUOTED;
  }

  private static RatesLine line(
      DateRange days,
      Standing standing,
      Published.Multiplier multiplier,
      Term gross,
      Term payable) {
    return RatesLine.builder()
        .days(days)
        .state(standing.state())
        .multiplier(multiplier.multiplier())
        .gross(gross.rounded(RoundingMode.HALF_UP).money())
        .reliefShare(standing.relief().ratio())
        .payable(payable.money())
        .addAllBecause(standing.because())
        .build();
  }

  /** How a property stands on a day. */
  private record Standing(RatesState state, Term relief, List<String> because) {}

  /** The days, cut where the property becomes empty and where the free months end. */
  private static List<DateRange> runs(BusinessRatesInput input) {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    input.emptyFrom().ifPresent(cuts::add);
    freeUntil(input).ifPresent(cuts::add);
    List<DateRange> runs = new ArrayList<>();
    LocalDate start = input.days().start();
    for (LocalDate cut : cuts) {
      if (cut.isAfter(start) && cut.isBefore(input.days().end())) {
        runs.add(DateRange.of(start, cut));
        start = cut;
      }
    }
    runs.add(DateRange.of(start, input.days().end()));
    return runs;
  }

  /** The day from which an empty property is charged for; none if it never is. */
  private static Optional<LocalDate> freeUntil(BusinessRatesInput input) {
    if (input.emptyFrom().isEmpty() || isFreeWhileEmpty(input).isPresent()) {
      return Optional.empty();
    }
    boolean isIndustrial = input.emptyKind().equals(Optional.of(EmptyKind.INDUSTRIAL));
    Ratio months =
        Published.figure(isIndustrial ? "empty-months-industrial" : "empty-months").value();
    return input.emptyFrom().map(day -> day.plusMonths(months.floor().longValueExact()));
  }

  /** Why nothing is due however long it is empty; empty where something is. */
  private static Optional<String> isFreeWhileEmpty(BusinessRatesInput input) {
    if (isBelow(input.rateableValue(), "empty-small")) {
      return Optional.of("empty, and its rateable value is small");
    }
    return switch (input.emptyKind().orElse(EmptyKind.ORDINARY)) {
      case LISTED -> Optional.of("empty, and the building is listed");
      case CHARITABLE_NEXT -> Optional.of("empty, and next used by a charity");
      case ORDINARY, INDUSTRIAL -> Optional.empty();
    };
  }

  private static boolean isBelow(Money value, String figure) {
    return value.toRatio().compareTo(Published.figure(figure).value()) < 0;
  }

  private static Standing standing(BusinessRatesInput input, LocalDate day) {
    boolean isEmpty = input.emptyFrom().filter(from -> !day.isBefore(from)).isPresent();
    if (!isEmpty) {
      return occupied(input);
    }
    Optional<String> always = isFreeWhileEmpty(input);
    boolean isFree = always.isPresent() || freeUntil(input).filter(day::isBefore).isPresent();
    return isFree
        ? new Standing(
            RatesState.EMPTY_FREE, Term.of(1), List.of(always.orElse("empty for the first months")))
        : new Standing(
            RatesState.EMPTY_CHARGED, Term.of(0), List.of("empty, and the first months are over"));
  }

  private static Standing occupied(BusinessRatesInput input) {
    if (input.relief().isEmpty()) {
      return new Standing(RatesState.OCCUPIED, Term.of(0), List.of());
    }
    return switch (input.relief().get()) {
      case CHARITY -> {
        Published.Figure share = Published.figure("charity");
        Term relief = Term.share(share.value()).named("relief of a charity").from(share.source());
        yield new Standing(RatesState.OCCUPIED, relief, List.of("used by a charity"));
      }
      case SMALL_BUSINESS -> smallBusiness(input);
    };
  }

  private static Standing smallBusiness(BusinessRatesInput input) {
    Optional<String> why = whyNotSmall(input);
    if (why.isPresent()) {
      return new Standing(RatesState.OCCUPIED, Term.of(0), List.of(why.get()));
    }
    Term none = figure("rateable value without relief", "small-business-none");
    Term whole = figure("rateable value with whole relief", "small-business-whole");
    Term left = none.minus(Term.of(input.rateableValue().toRatio()));
    Term share = left.dividedBy(none.minus(whole));
    Term relief = Term.max(Term.of(0), Term.min(Term.of(1), share));
    return new Standing(
        RatesState.OCCUPIED,
        relief.asShare().named("relief of a small business"),
        List.of("used by a small business"));
  }

  private static Term figure(String label, String id) {
    Published.Figure figure = Published.figure(id);
    return Term.given(label, figure.value()).from(figure.source());
  }

  /** Why a small business has no relief: for this property, or the others; empty where it has. */
  private static Optional<String> whyNotSmall(BusinessRatesInput input) {
    if (!isBelow(input.rateableValue(), "small-business-none")) {
      return Optional.of("no relief: the rateable value is too high");
    }
    List<Money> others = input.otherProperties();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    if (others.stream().anyMatch(other -> !isBelow(other, "small-business-other"))) {
      return Optional.of("no relief: another property of the business is not small");
    }
    Money all = input.rateableValue().plus(Money.sum(others.get(0).currency(), others));
    boolean isInLondon = input.inLondon().orElseThrow();
    String limit = isInLondon ? "small-business-together-in-london" : "small-business-together";
    return isBelow(all, limit)
        ? Optional.empty()
        : Optional.of("no relief: the properties of the business are worth too much together");
  }
}
