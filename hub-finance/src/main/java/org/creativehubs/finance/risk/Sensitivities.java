package org.creativehubs.finance.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.CompiledLine.PlannedAmountLine;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.viability.Viability;

/**
 * Which line moves the cash, or the surplus, most?
 *
 * <p>Each line that is not of a loan is lowered and raised in every month by the same step, one at
 * a time, and the model is run by {@link Viability} each time; swing = |raised - lowered|, of the
 * cash or of the surplus of the last twelve months. The lines come by swing, the largest first;
 * equal swings keep the order of the model.
 *
 * <p>Source: one-at-a-time sensitivity analysis, as in HM Treasury's Green Book.
 *
 * <pre>{@code
 * PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 900"));
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 800"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel hub = OperatingModel.of("hub", april, 12, cash, List.of(hire, staff));
 * Sensitivities.of(hub, Ratio.parse("10%"), OutlookMeasure.CLOSING); // hire moves the closing cash most, by GBP 2160.00
 * }</pre>
 */
public final class Sensitivities {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SensitivitiesInput, SensitivityRanking> ENTRY =
      CatalogEntry.of(
              "hub-sensitivities",
              Sensitivities.class,
              SensitivitiesInput.class,
              SensitivityRanking.class)
          .title("Sensitivities of a hub")
          .question("Which of our assumptions moves the result most?")
          .convention("each line lowered and raised by the same step, one at a time")
          .convention(
              "closing cash, least cash or last surplus, as the input says; loans do not "
                  + "change")
          .source(Source.of("HM Treasury, The Green Book", "sensitivity analysis"))
          .answeredBy(Sensitivities::answer);

  private Sensitivities() {}

  /**
   * Judges the lines of a model.
   *
   * @param input the model, the step and the what is judged
   * @return the lines by swing
   */
  public static SensitivityRanking answer(SensitivitiesInput input) {
    OperatingModel model = input.plan();
    List<CompiledLine> lines = CompiledLine.of(model);
    List<Sensitivity> found = new ArrayList<>();
    for (CompiledLine line : lines) {
      if (line instanceof PlannedAmountLine) {
        found.add(
            Sensitivity.builder()
                .line(line.name())
                .lowered(cash(input, lines, line, Ratio.ONE.minus(input.step())))
                .raised(cash(input, lines, line, Ratio.ONE.plus(input.step())))
                .build());
      }
    }
    found.sort(Comparator.comparing(Sensitivity::swing).reversed());
    Sensitivity first = found.get(0);
    return SensitivityRanking.builder()
        .measure(input.measure())
        .addAllLines(found)
        .explanation(
            Explanation.answering("Which line moves the " + input.measure().words() + " most?")
                .given("step", Answer.share(input.step()))
                .terms(first.swingTerm("largest swing" + model.mark()))
                .given("line", Answer.text(first.line()))
                .build())
        .build();
  }

  /**
   * Judges the lines of a model.
   *
   * @param model the plan of the hub
   * @param step by how much each line is raised and lowered, in (0, 1]
   * @param measure what is judged
   * @return the lines by swing
   */
  public static SensitivityRanking of(OperatingModel model, Ratio step, OutlookMeasure measure) {
    return answer(SensitivitiesInput.builder().model(model).step(step).measure(measure).build());
  }

  private static Money cash(
      SensitivitiesInput input, List<CompiledLine> lines, CompiledLine line, Ratio factor) {
    OperatingModel model = input.plan();
    List<Adjustment> changes = new ArrayList<>(model.adjustments());
    changes.add(Adjustment.ofLine(line.name(), factor));
    Currency currency = model.openingCash().currency();
    return Money.ofMinor(input.measure().of(PlanRun.of(lines, model, changes)), currency);
  }
}
