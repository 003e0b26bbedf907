package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Does a hub earn what it costs, and since when?
 *
 * <p>Ratio = earned income / operating costs, for each year, exactly. First reached is the end of
 * the first year with a ratio of at least 1; sustained since is the end of the first year of the
 * unbroken run of such years that reaches the last one. Operational self-sufficiency is measured so
 * in development finance (CGAP and others, Microfinance Consensus Guidelines, 2003).
 *
 * <p>Without costs a year's ratio is undefined ({@code NO_COST}) and the year does not count as
 * reached; never reached or not sustained is an absent date, whose step says so ({@code NEVER},
 * {@code NOT_SUSTAINED}).
 *
 * <pre>{@code
 * Money earned = Money.parse("GBP 90000.00");
 * Money costs = Money.parse("GBP 120000.00");
 * EarnedYear year = EarnedYear.of(LocalDate.parse("2026-03-31"), earned, costs);
 * SufficiencyPath path = SelfSufficiency.of(List.of(year));
 * path.years().get(0).ratio(); // 0.75
 * }</pre>
 */
public final class SelfSufficiency {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SelfSufficiencyInput, SufficiencyPath> ENTRY =
      CatalogEntry.of(
              "self-sufficiency",
              SelfSufficiency.class,
              SelfSufficiencyInput.class,
              SufficiencyPath.class)
          .title("Self-sufficiency")
          .question("Do we earn what we cost, and since when?")
          .convention("reached: at least 1, compared exactly")
          .convention("sustained: the unbroken run that reaches the last year")
          .source(
              Source.of(
                  "CGAP and others, Microfinance Consensus Guidelines",
                  "operational self-sufficiency, 2003"))
          .answeredBy(SelfSufficiency::answer);

  private static final Undefined NO_COST = Reason.NO_COST.because("there are no costs");
  private static final Undefined NEVER = Reason.NEVER.because("no year has a ratio of at least 1");
  private static final Undefined NOT_SUSTAINED =
      Reason.NOT_SUSTAINED.because("the last year has no ratio of at least 1");

  private SelfSufficiency() {}

  /**
   * The ratio of some years.
   *
   * @param years at least one, by date
   * @return the ratios, and when the hub carried itself
   * @throws InvalidValueException if there is none, they are out of order or currencies differ
   */
  public static SufficiencyPath of(List<EarnedYear> years) {
    return answer(SelfSufficiencyInput.builder().addAllYears(years).build());
  }

  /**
   * Calculates the ratio of the years for the given input.
   *
   * @param input the years
   * @return the ratios, and when the hub carried itself
   */
  public static SufficiencyPath answer(SelfSufficiencyInput input) {
    List<SufficiencyLine> lines = input.years().stream().map(SelfSufficiency::line).toList();
    Optional<LocalDate> first =
        lines.stream().filter(SufficiencyLine::reached).map(SufficiencyLine::yearEnd).findFirst();
    Optional<LocalDate> since = sustainedSince(lines);
    Explanation.Builder steps =
        Explanation.answering("Does the hub earn what it costs, and since when?");
    input
        .years()
        .forEach(year -> steps.terms(ratio(year).named("ratio, year to " + year.yearEnd())));
    steps.given("first reached", date(first, NEVER));
    steps.given("sustained since", date(since, NOT_SUSTAINED));
    return SufficiencyPath.builder()
        .addAllYears(lines)
        .firstReached(first)
        .sustainedSince(since)
        .explanation(steps.build())
        .build();
  }

  private static Term ratio(EarnedYear year) {
    return Term.of(year.earnedIncome()).dividedBy(Term.of(year.operatingCosts()), NO_COST);
  }

  private static SufficiencyLine line(EarnedYear year) {
    Quotient ratio = Quotient.of(ratio(year));
    return SufficiencyLine.builder()
        .yearEnd(year.yearEnd())
        .earnedIncome(year.earnedIncome())
        .operatingCosts(year.operatingCosts())
        .ratio(ratio)
        .reached(ratio.value().filter(found -> found.compareTo(Ratio.ONE) >= 0).isPresent())
        .build();
  }

  private static Optional<LocalDate> sustainedSince(List<SufficiencyLine> lines) {
    Optional<LocalDate> since = Optional.empty();
    for (int i = lines.size() - 1; i >= 0 && lines.get(i).reached(); i--) {
      since = Optional.of(lines.get(i).yearEnd());
    }
    return since;
  }

  private static Answer date(Optional<LocalDate> date, Undefined why) {
    return date.map(found -> Answer.text(found.toString())).orElseGet(() -> Answer.of(why));
  }
}
