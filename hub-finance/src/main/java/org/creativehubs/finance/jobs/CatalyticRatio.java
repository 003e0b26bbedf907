package org.creativehubs.finance.jobs;

import java.util.Optional;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * How much private money did each unit of public money draw in?
 *
 * <p>Catalytic ratio = private money / public money; money that is neither is shown and left out.
 * Plain arithmetic; that the private money came because of the public money is an assumption, and
 * stands in the result.
 *
 * <p>Exact; undefined ({@code NO_PUBLIC_MONEY}) if there is no public money.
 */
public final class CatalyticRatio {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CatalyticRatioInput, CatalyticEffect> ENTRY =
      CatalogEntry.of(
              "catalytic-ratio",
              CatalyticRatio.class,
              CatalyticRatioInput.class,
              CatalyticEffect.class)
          .title("Catalytic ratio")
          .question("How much private money did each pound of public money draw in?")
          .convention("private over public; money that is neither is shown and left out")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .build())
          .answeredBy(CatalyticRatio::answer);

  private CatalyticRatio() {}

  /**
   * Calculates the catalytic ratio for the given input.
   *
   * @param input who put in how much
   * @return the ratio and its parts
   */
  public static CatalyticEffect answer(CatalyticRatioInput input) {
    Money publicMoney = input.sum(MoneyKind.PUBLIC);
    Money privateMoney = input.sum(MoneyKind.PRIVATE);
    Optional<Ratio> ratio = privateMoney.ratioTo(publicMoney);
    Optional<Undefined> undefined =
        ratio.isPresent()
            ? Optional.empty()
            : Optional.of(Undefined.of(Reason.NO_PUBLIC_MONEY, "there is no public money"));
    Explanation.Builder steps =
        Explanation.answering("How much private money did each unit of public money draw in?");
    Assumptions.explain(input.assumptions(), steps);
    for (MoneySource source : input.sources()) {
      steps.given(source.name() + " (" + source.kind().words() + ")", Answer.of(source.amount()));
    }
    if (undefined.isPresent()) {
      steps.given("catalytic ratio", Answer.of(undefined.get()));
    } else {
      steps.step(
          "catalytic ratio",
          privateMoney + " / " + publicMoney,
          Answer.number(ratio.orElseThrow()));
    }
    return CatalyticEffect.builder()
        .publicMoney(publicMoney)
        .privateMoney(privateMoney)
        .otherMoney(input.sum(MoneyKind.OTHER))
        .ratio(ratio)
        .undefined(undefined)
        .addAllAssumptions(input.assumptions())
        .explanation(steps.build())
        .build();
  }
}
