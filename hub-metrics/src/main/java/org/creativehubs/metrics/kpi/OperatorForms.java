package org.creativehubs.metrics.kpi;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.HubNeed;

/**
 * How were hubs with these needs run and paid for?
 *
 * <p>Needs spoken of = needs of the checklist that the document of a case speaks of / needs of the
 * checklist. The answer lists evidence with its source and gives no advice: a case without a word
 * on a need may have met it all the same, and a form that went with a need is not its cause.
 */
public final class OperatorForms {

  /** The needs and the cases. */
  public static final Source SOURCE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)",
          "management models and UK Insight");

  private OperatorForms() {}

  /**
   * What the cases of an input tell of its needs.
   *
   * @param input needs and cases
   * @return a row for each case, in the order given
   */
  public static KpiSheet answer(OperatorFormsInput input) {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Operators and funding of hubs with these needs")
            .rowsBy("hub")
            .addConventions("evidence, not advice", "what is not told is not taken for unmet")
            .source(SOURCE);
    input.cases().forEach(one -> sheet.addRows(row(input, one)));
    List<HubNeed> open =
        input.needs().stream()
            .filter(need -> input.cases().stream().noneMatch(c -> c.evidence().containsKey(need)))
            .toList();
    if (!open.isEmpty()) {
      sheet.addFindings(KpiFinding.of(KpiFindingKind.LEFT_OUT, "no case speaks of " + names(open)));
    }
    return sheet.build();
  }

  private static KpiRow row(OperatorFormsInput input, OperatorCase one) {
    List<HubNeed> told =
        input.needs().stream().filter(one.evidence()::containsKey).sorted().toList();
    String evidence =
        told.stream()
            .map(need -> need + ": " + one.evidence().get(need))
            .collect(Collectors.joining("; "));
    return KpiRow.named(one.hub())
        .given("operator", text(names(one.forms())))
        .given("funding", text(names(one.funding())))
        .given("evidence", text(evidence))
        .given("source", Answer.text(one.source().toString()))
        .found(
            "needs spoken of",
            told.size() + " / " + input.needs().size(),
            Answer.share(Ratio.of(told.size(), input.needs().size())))
        .build();
  }

  private static String names(Collection<? extends Enum<?>> all) {
    return all.stream()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private static Answer text(String text) {
    return text.isEmpty() ? KpiGap.NO_DATA.answer() : Answer.text(text);
  }
}
