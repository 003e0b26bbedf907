package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.creativehubs.testing.WorkedExplanation.WorkedStep;
import org.junit.jupiter.api.Test;

/**
 * The formula of an index in words is the one that is calculated: with the numbers of the steps in
 * place of their names it comes to the value, in every cell of the examples. Formulas with sums and
 * symbols are passed by.
 */
class FormulasTest {

  /** So many calculators at least have a formula that can be worked out. */
  private static final int WORKED_OUT = 3;

  @Test
  void aFormulaInNamesOfStepsComesToTheValue() {
    List<String> differing = new ArrayList<>();
    Set<String> worked = new TreeSet<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      if (JsonCatalog.answerToExample(entry) instanceof IndexMatrix matrix) {
        for (Explanation explanation : matrix.explanations()) {
          WorkedStep step = byFormula(matrix.formula(), explanation);
          if (step.verdict() == Verdict.DIFFERS) {
            differing.add(entry.id() + ": " + matrix.formula() + " " + step);
          } else if (step.verdict() == Verdict.AGREES) {
            worked.add(entry.id());
          }
        }
      }
    }

    assertThat(differing).isEmpty();
    assertThat(worked).hasSizeGreaterThanOrEqualTo(WORKED_OUT);
  }

  private static WorkedStep byFormula(String formula, Explanation explanation) {
    List<Step> steps = new ArrayList<>(explanation.steps());
    Step last = steps.remove(steps.size() - 1);
    steps.add(last.toBuilder().expression(formula).build());
    return Iterables.getLast(WorkedExplanation.of(explanation.toBuilder().steps(steps).build()));
  }
}
