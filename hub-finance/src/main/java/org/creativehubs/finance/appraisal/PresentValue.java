package org.creativehubs.finance.appraisal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.RunningRounding;

/**
 * What are flows of later years worth today?
 *
 * <p>Present value = sum over the years t from 0 of flow(t) x factor(t), with factor(0) = 1 and
 * factor(t) = factor(t - 1) / (1 + rate of year t). Flows are in real terms if the rates are, as
 * those of HM Treasury's Green Book (2026, chapter 6) are.
 *
 * <p>The sum is exact and rounded half up once. The present value of a year is the change of the
 * rounded running total, so that the years add up to the total; it is less than one minor unit from
 * its exact value. Always defined.
 *
 * <p>Of flows that go beyond year 50 at the standard rates of an edition, the value without pure
 * time preference stands beside, as the sensitivity test of The Green Book asks.
 *
 * <p>Instances are immutable.
 *
 * <pre>{@code
 * List<Money> flows = List.of(Money.parse("GBP -1000.00"), Money.parse("GBP 1035.00"));
 * Discounting rates = Discounting.greenBook("2026", DiscountKind.STANDARD);
 * DiscountedFlows found = PresentValue.by(rates).of(flows);
 * found.years().get(1).presentValue(); // GBP 1000.00
 * }</pre>
 */
public final class PresentValue {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PresentValueInput, DiscountedFlows> ENTRY =
      CatalogEntry.of(
              "present-value", PresentValue.class, PresentValueInput.class, DiscountedFlows.class)
          .title("Present value of public money")
          .question("What are the costs and benefits of later years worth today?")
          .convention("the first flow is that of year 0 and is not discounted")
          .convention("each year is discounted by the rates of all years up to it, not by its own")
          .convention(
              "rates: an edition of The Green Book that the input names, or the caller's own")
          .convention(
              "flows beyond year 50 at standard rates are also valued without pure time preference")
          .convention("the sum rounded half up once; the years add up to it")
          .source(Source.builder().document("HM Treasury, The Green Book").edition("2026").build())
          .answeredBy(PresentValue::answer);

  private final Discounting discounting;
  private final DiscountSchedule schedule;

  private PresentValue(Discounting discounting) {
    this.discounting = discounting;
    this.schedule = discounting.schedule();
  }

  /**
   * A calculator with its rates.
   *
   * @param discounting the rates
   * @return the calculator
   */
  public static PresentValue by(Discounting discounting) {
    return new PresentValue(discounting);
  }

  /**
   * Calculates the present value for the given input.
   *
   * @param input flows and rates
   * @return the present value year by year
   */
  public static DiscountedFlows answer(PresentValueInput input) {
    return by(input.discounting()).discount(input.flows());
  }

  /**
   * The present value of flows.
   *
   * @param flows the flows of the years 0, 1, 2 and so on, in one currency; one to 1001
   * @return the present value year by year
   * @throws InvalidValueException if there is no flow or too many, or the currencies differ
   */
  public DiscountedFlows of(List<Money> flows) {
    Flows.check(flows, "flows");
    return discount(flows);
  }

  private DiscountedFlows discount(List<Money> flows) {
    List<Ratio> factors = schedule.factors(flows.size() - 1);
    List<Term> exact = Flows.discounted(flows, factors);
    Term total =
        Term.sum(exact)
            .rounded(RoundingMode.HALF_UP)
            .named("present value")
            .from(schedule.provenance().source());
    Optional<Term> sensitivity =
        discounting.sensitivity(flows.size() - 1).map(rates -> withoutPreference(flows, rates));
    return DiscountedFlows.builder()
        .addAllYears(years(flows, factors, exact))
        .presentValue(total.money())
        .undiscounted(Flows.sum(flows))
        .withoutTimePreference(sensitivity.map(Term::money))
        .addAssumptions(schedule.assumptions())
        .explanation(explanation(flows, total, sensitivity))
        .build();
  }

  private List<DiscountedYear> years(List<Money> flows, List<Ratio> factors, List<Term> exact) {
    List<Money> portions =
        RunningRounding.of(exact.stream().map(Term::ratio).toList(), flows.get(0).currency());
    List<DiscountedYear> years = new ArrayList<>();
    for (int year = 0; year < flows.size(); year++) {
      years.add(
          DiscountedYear.builder()
              .year(year)
              .flow(flows.get(year))
              .rate(year == 0 ? Ratio.ZERO : schedule.rate(year))
              .factor(factors.get(year).toDouble())
              .presentValue(portions.get(year))
              .build());
    }
    return years;
  }

  private static Term withoutPreference(List<Money> flows, DiscountSchedule rates) {
    return Flows.presentValue(flows, rates)
        .rounded(RoundingMode.HALF_UP)
        .named("beyond year 50: present value without pure time preference")
        .from(rates.provenance().source());
  }

  private Explanation explanation(List<Money> flows, Term total, Optional<Term> sensitivity) {
    Explanation.Builder steps = Explanation.answering("What are these flows worth in year 0?");
    Assumptions.explain(schedule.assumptions(), steps);
    Term undiscounted =
        Term.sum(flows.stream().map(Term::of).toList()).named("flows, undiscounted");
    sensitivity.ifPresent(steps::terms);
    return steps.terms(undiscounted, total).build();
  }
}
