package org.creativehubs.finance.additionality;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/**
 * How much of a gross impact is left net of what would have happened anyway?
 *
 * <p>Net = gross x (1 - deadweight) x (1 - leakage) x (1 - displacement) x (1 - substitution) x
 * multiplier: the short form, with a rate for deadweight in place of the reference case of {@link
 * AdditionalImpact}. With all rates zero and a multiplier of one, net equals gross. Source: common
 * practice after the Additionality Guide (English Partnerships, 3rd edition, 2008).
 *
 * <p>Exact, in the unit that is counted. Additionality = net / gross, undefined ({@code NO_GROSS})
 * if gross is zero; net is then zero.
 */
public final class NetAdditionality {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<NetAdditionalityInput, NetImpact> ENTRY =
      CatalogEntry.of(
              "net-additionality",
              NetAdditionality.class,
              NetAdditionalityInput.class,
              NetImpact.class)
          .title("Net additionality, short form")
          .question("How many of the gross jobs are net additional, step by step?")
          .convention("the short form: a rate of deadweight in place of a reference case")
          .convention(
              "deadweight, leakage, displacement, substitution in turn, then the multiplier")
          .convention("no rate is assumed; presets are named and say how well they are known")
          .source(
              Source.builder()
                  .document("English Partnerships, Additionality Guide")
                  .edition("3rd edition, 2008")
                  .build())
          .answeredBy(NetAdditionality::answer);

  private NetAdditionality() {}

  /**
   * Calculates the net impact for the given input.
   *
   * @param input gross impact and rates
   * @return every step from gross to net
   */
  public static NetImpact answer(NetAdditionalityInput input) {
    Ratio left = input.gross().times(Ratio.ONE.minus(input.deadweight()));
    ImpactChain chain = ImpactChain.of(left, input.factors());
    Optional<Ratio> additionality =
        input.gross().isZero()
            ? Optional.empty()
            : Optional.of(chain.net().dividedBy(input.gross()));
    AssumptionSet assumptions = assumptions(input);
    return NetImpact.builder()
        .unit(input.unit())
        .gross(input.gross())
        .chain(chain)
        .additionality(additionality)
        .addAssumptions(assumptions)
        .explanation(explanation(input, assumptions, chain, additionality))
        .build();
  }

  private static AssumptionSet assumptions(NetAdditionalityInput input) {
    return AssumptionSet.of(
        input.factors().provenance(),
        ImmutableList.<Assumption>builder()
            .add(Assumption.share("deadweight", input.deadweight()))
            .addAll(input.factors().values(""))
            .build());
  }

  private static Explanation explanation(
      NetAdditionalityInput input,
      AssumptionSet assumptions,
      ImpactChain chain,
      Optional<Ratio> additionality) {
    String unit = input.unit();
    Explanation.Builder steps =
        Explanation.answering("How many of the gross " + unit + " are net additional?");
    Assumptions.explain(assumptions, steps);
    steps.given("gross", Answer.quantity(input.gross(), unit));
    ImpactChain.step(
        "after deadweight", input.gross(), input.deadweight(), chain.gross(), unit, steps);
    steps.addSteps(ratioStep(input, additionality));
    chain.explain(input.factors(), unit, "", steps);
    return steps.build();
  }

  private static Step ratioStep(NetAdditionalityInput input, Optional<Ratio> additionality) {
    return Step.builder()
        .label("additionality")
        .expression(additionality.map(found -> product(input)))
        .value(
            additionality
                .map(Answer::share)
                .orElseGet(
                    () -> Answer.of(Undefined.of(Reason.NO_GROSS, "the gross impact is zero"))))
        .build();
  }

  private static String product(NetAdditionalityInput input) {
    ImpactFactors factors = input.factors();
    return Stream.of(
                input.deadweight(),
                factors.leakage(),
                factors.displacement(),
                factors.substitution())
            .map(share -> "(1 - " + Show.percent(share) + ")")
            .collect(Collectors.joining(" x "))
        + " x "
        + Show.number(factors.multiplier());
  }
}
