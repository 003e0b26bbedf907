package org.creativehubs.finance.socialvalue;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.appraisal.DiscountSchedule;
import org.creativehubs.finance.appraisal.Discounting;
import org.creativehubs.finance.internal.RunningRounding;

/**
 * What social value comes back for what was invested?
 *
 * <p>Impact of an outcome in year 1 = quantity x proxy x (1 - deadweight) x (1 - displacement) x (1
 * - attribution to others); in year y it is times (1 - drop-off)^(y - 1), and discounted by the
 * factor of year y, so that year 1 is discounted once. Ratio = present value / investment; net
 * ratio = (present value - investment) / investment. Source: Cabinet Office, A Guide to Social
 * Return on Investment (2009, updated 2012).
 *
 * <p>Exact inside; amounts are rounded half up once, and those of the outcomes add up to the whole.
 * The ratios are undefined ({@code NO_INVESTMENT}) if nothing was invested.
 *
 * <pre>{@code
 * SocialOutcome.Builder work = SocialOutcome.builder().name("work").quantity(Ratio.of(10));
 * work.proxy(Money.parse("GBP 100.00")).deadweight(Ratio.ZERO).displacement(Ratio.ZERO);
 * work.attributionToOthers(Ratio.ZERO).dropOff(Ratio.ZERO).years(1);
 * work.provenance(Provenance.chosen("survey", "2026", "survey of the hub"));
 * Discounting rates = Discounting.greenBook("2026", DiscountKind.STANDARD);
 * SocialReturn.of(List.of(work.build()), Money.parse("GBP 400.00"), rates).presentValue(); // GBP 966.18
 * }</pre>
 */
public final class SocialReturn {

  /** Where the method comes from. */
  static final Source GUIDE =
      Source.builder()
          .document("Cabinet Office, A Guide to Social Return on Investment")
          .edition("2009, updated 2012")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SocialReturnInput, SocialValue> ENTRY =
      CatalogEntry.of(
              "social-return", SocialReturn.class, SocialReturnInput.class, SocialValue.class)
          .title("Social return on investment")
          .question("What social value comes back for each pound invested?")
          .convention("attribution is the part due to others")
          .convention("year 1 is discounted once; drop-off counts from year 2")
          .convention("the ratio comes from exact values and goes with all its assumptions")
          .source(GUIDE)
          .answeredBy(SocialReturn::answer);

  private static final Undefined NO_INVESTMENT =
      Reason.NO_INVESTMENT.because("nothing was invested");

  private SocialReturn() {}

  /**
   * What comes back of an investment.
   *
   * @param outcomes what came of it; at least one, each with a name of its own
   * @param investment what was invested; zero or more
   * @param discounting the rates
   * @return the social value and its ratio to the investment
   * @throws InvalidValueException if there is none, names repeat or currencies differ
   */
  public static SocialValue of(
      List<SocialOutcome> outcomes, Money investment, Discounting discounting) {
    return answer(
        SocialReturnInput.builder()
            .addAllOutcomes(outcomes)
            .investment(investment)
            .discounting(discounting)
            .build());
  }

  /**
   * Calculates the social return for the given input.
   *
   * @param input outcomes, investment and rates
   * @return ratios, amounts and each outcome
   */
  public static SocialValue answer(SocialReturnInput input) {
    DiscountSchedule schedule = input.discounting().schedule();
    List<Term> first = input.outcomes().stream().map(SocialOutcome::firstYear).toList();
    List<Term> present =
        IntStream.range(0, first.size())
            .mapToObj(i -> input.outcomes().get(i).presentValue(first.get(i), schedule))
            .toList();
    Term value = Term.sum(present).rounded(RoundingMode.HALF_UP).named("present value");
    Term ratio =
        Term.sum(present)
            .dividedBy(Term.given("investment", input.investment()), NO_INVESTMENT)
            .named("social return")
            .from(GUIDE);
    Explanation.Builder steps =
        Explanation.answering("What social value comes back for each unit invested?");
    Assumptions.explain(assumptions(input), steps);
    return SocialValue.builder()
        .discounting(input.discounting())
        .addAllOutcomes(values(input, first, present))
        .investment(input.investment())
        .firstYearImpact(Term.sum(first).rounded(RoundingMode.HALF_UP).money())
        .presentValue(value.money())
        .ratio(number(ratio.exact()))
        .netRatio(number(ratio.exact().map(found -> found.minus(Ratio.ONE))))
        .undefined(ratio.undefined())
        .addAllAssumptions(assumptions(input))
        .explanation(steps.terms(value, ratio).build())
        .build();
  }

  private static OptionalDouble number(Optional<Ratio> exact) {
    return exact.isPresent() ? OptionalDouble.of(exact.get().toDouble()) : OptionalDouble.empty();
  }

  private static List<OutcomeValue> values(
      SocialReturnInput input, List<Term> first, List<Term> present) {
    Currency currency = input.investment().currency();
    List<Money> impacts = RunningRounding.of(first.stream().map(Term::ratio).toList(), currency);
    List<Money> presentValues =
        RunningRounding.of(present.stream().map(Term::ratio).toList(), currency);
    List<OutcomeValue> values = new ArrayList<>();
    for (int i = 0; i < impacts.size(); i++) {
      values.add(OutcomeValue.of(input.outcomes().get(i), impacts.get(i), presentValues.get(i)));
    }
    return values;
  }

  private static List<AssumptionSet> assumptions(SocialReturnInput input) {
    return ImmutableList.<AssumptionSet>builder()
        .add(input.discounting().schedule().assumptions())
        .addAll(input.outcomes().stream().map(SocialOutcome::assumptions).toList())
        .build();
  }
}
