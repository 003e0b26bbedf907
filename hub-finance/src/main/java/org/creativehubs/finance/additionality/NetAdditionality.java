package org.creativehubs.finance.additionality;

import com.google.common.collect.ImmutableList;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

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
 *
 * <pre>{@code
 * ImpactFactors factors =
 *     PublishedAdditionality.STANDARD.factors(Ratio.ZERO, Ratio.ONE);
 * Ratio deadweight = PublishedAdditionality.STANDARD.deadweight();
 * NetImpact impact = NetAdditionality.of(Ratio.of(100), "jobs", deadweight, factors);
 * impact.net(); // 54
 * }</pre>
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

  private static final Undefined NO_GROSS = Reason.NO_GROSS.because("the gross impact is zero");

  private NetAdditionality() {}

  /**
   * What is net additional of a gross impact.
   *
   * @param gross the gross impact; zero or more
   * @param unit what is counted, such as {@code jobs}; not blank
   * @param deadweight what would have happened anyway, in [0, 1]
   * @param factors leakage, displacement, substitution and multiplier
   * @return the impact, step by step
   * @throws InvalidValueException if a value is outside its range
   */
  public static NetImpact of(Ratio gross, String unit, Ratio deadweight, ImpactFactors factors) {
    return answer(
        NetAdditionalityInput.builder()
            .gross(gross)
            .unit(unit)
            .deadweight(deadweight)
            .factors(factors)
            .build());
  }

  /**
   * Calculates the net impact for the given input.
   *
   * @param input gross impact and rates
   * @return every step from gross to net
   */
  public static NetImpact answer(NetAdditionalityInput input) {
    Term gross = Term.given("gross", input.gross(), input.unit());
    Term left = ImpactTerms.less(gross, input.deadweight()).named("after deadweight");
    ImpactTerms terms = ImpactTerms.of(left, input.factors(), "");
    Term additionality =
        input.gross().isZero()
            ? Term.undefined("additionality", NO_GROSS)
            : additionality(input.deadweight(), input.factors());
    AssumptionSet assumptions = assumptions(input);
    Explanation.Builder steps =
        Explanation.answering("How many of the gross " + input.unit() + " are net additional?");
    Assumptions.explain(assumptions, steps);
    return NetImpact.builder()
        .unit(input.unit())
        .gross(input.gross())
        .chain(ImpactChain.of(terms))
        .additionality(additionality.exact())
        .addAssumptions(assumptions)
        .explanation(steps.terms(left, additionality, terms.net()).build())
        .build();
  }

  private static Term additionality(Ratio deadweight, ImpactFactors factors) {
    return ImpactTerms.without(deadweight)
        .times(ImpactTerms.without(factors.leakage()))
        .times(ImpactTerms.without(factors.displacement()))
        .times(ImpactTerms.without(factors.substitution()))
        .times(factors.multiplier())
        .asShare()
        .named("additionality");
  }

  private static AssumptionSet assumptions(NetAdditionalityInput input) {
    return AssumptionSet.of(
        input.factors().provenance(),
        ImmutableList.<Assumption>builder()
            .add(Assumption.share("deadweight", input.deadweight()))
            .addAll(input.factors().values(""))
            .build());
  }
}
