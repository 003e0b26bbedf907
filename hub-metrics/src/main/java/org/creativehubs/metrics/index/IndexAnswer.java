package org.creativehubs.metrics.index;

import java.util.List;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;

/** An index in one or more figures, with what it means and where it comes from. */
public interface IndexAnswer extends Explained, ExplainedTable {

  /** The name of the index in words; not blank. */
  String index();

  /** The formula; not blank. */
  String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  List<String> conventions();

  /** Where the method comes from. */
  Source source();

  /**
   * Refuses an answer without name or formula, or with a blank convention.
   *
   * @param answer the answer
   */
  static void check(IndexAnswer answer) {
    Check.notBlank(answer.index(), "index");
    Check.notBlank(answer.formula(), "formula");
    Check.texts(answer.conventions(), "conventions");
  }

  /**
   * How one of the figures was calculated: its parts, and it as the last step.
   *
   * @param name what it is the figure of, such as {@code of Leeds}
   * @param before steps before the parts
   * @param after steps between the parts and the figure
   * @param figure one of the figures of this answer
   * @return the explanation
   */
  default Explanation explanationOf(
      String name, List<Step> before, List<Step> after, IndexFigure figure) {
    Explanation.Builder steps = Explanation.answering(index() + " " + name + "?");
    steps.addAllSteps(before);
    figure.parts().forEach(part -> steps.addSteps(part.step()));
    return steps
        .addAllSteps(after)
        .addSteps(
            Step.builder()
                .label(index())
                .expression(figure.expression().orElse(formula()))
                .value(figure.answer())
                .source(source())
                .build())
        .build();
  }
}
