package org.creativehubs.finance.socialvalue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
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

  private SocialReturn() {}

  /**
   * Calculates the social return for the given input.
   *
   * @param input outcomes, investment and rates
   * @return ratios, amounts and each outcome
   */
  public static SocialValue answer(SocialReturnInput input) {
    List<Ratio> first = input.outcomes().stream().map(SocialOutcome::firstYear).toList();
    List<Ratio> present =
        input.outcomes().stream()
            .map(outcome -> input.discounting().schedule().presentValue(outcome.impacts()))
            .toList();
    Optional<Ratio> ratio =
        input.investment().isZero()
            ? Optional.empty()
            : Optional.of(Ratio.sum(present).dividedBy(input.investment().toRatio()));
    return result(input, values(input, first, present), ratio);
  }

  private static List<OutcomeValue> values(
      SocialReturnInput input, List<Ratio> first, List<Ratio> present) {
    Currency currency = input.investment().currency();
    List<Money> impacts = RunningRounding.of(first, currency);
    List<Money> presentValues = RunningRounding.of(present, currency);
    List<OutcomeValue> values = new ArrayList<>();
    for (int i = 0; i < impacts.size(); i++) {
      values.add(OutcomeValue.of(input.outcomes().get(i), impacts.get(i), presentValues.get(i)));
    }
    return values;
  }

  private static SocialValue result(
      SocialReturnInput input, List<OutcomeValue> values, Optional<Ratio> ratio) {
    Currency currency = input.investment().currency();
    Money present = Money.sum(currency, values.stream().map(OutcomeValue::presentValue).toList());
    SocialValue.Builder result = SocialValue.builder();
    result
        .addAllOutcomes(values)
        .investment(input.investment())
        .firstYearImpact(
            Money.sum(currency, values.stream().map(OutcomeValue::firstYearImpact).toList()))
        .presentValue(present)
        .addAllAssumptions(assumptions(input));
    Undefined none = Undefined.of(Reason.NO_INVESTMENT, "nothing was invested");
    if (ratio.isPresent()) {
      result.ratio(ratio.get().toDouble()).netRatio(ratio.get().minus(Ratio.ONE).toDouble());
    } else {
      result.undefined(none);
    }
    Answer answer = ratio.map(Answer::number).orElseGet(() -> Answer.of(none));
    return result.explanation(explanation(input, values, present, answer)).build();
  }

  private static List<AssumptionSet> assumptions(SocialReturnInput input) {
    return ImmutableList.<AssumptionSet>builder()
        .add(input.discounting().schedule().assumptions())
        .addAll(input.outcomes().stream().map(SocialOutcome::assumptions).toList())
        .build();
  }

  private static Explanation explanation(
      SocialReturnInput input, List<OutcomeValue> values, Money present, Answer answer) {
    Explanation.Builder steps =
        Explanation.answering("What social value comes back for each unit invested?");
    Assumptions.explain(assumptions(input), steps);
    for (OutcomeValue value : values) {
      String name = value.outcome().name();
      steps
          .step(
              name + ", first year",
              value.firstYearExpression(),
              Answer.of(value.firstYearImpact()))
          .step(
              name + ", present value",
              value.presentValueExpression(),
              Answer.of(value.presentValue()));
    }
    steps.given("investment", Answer.of(input.investment()));
    return answer.isDefined()
        ? steps.step("social return", present + " / " + input.investment(), answer, GUIDE).build()
        : steps.given("social return", answer, GUIDE).build();
  }
}
