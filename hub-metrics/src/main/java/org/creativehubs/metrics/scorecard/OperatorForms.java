package org.creativehubs.metrics.scorecard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.survey.NeedState;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * How were hubs that met these needs run and paid for?
 *
 * <p>A row for each need of a checklist, those that are not met first: how it stands and by what,
 * which cases speak of it, what they say, and the operators and funding of those cases with the
 * name of the hub beside each. Cases = cases that speak of the need / all cases. The answer lists
 * evidence with its source and gives no advice: a case without a word on a need may have met it all
 * the same, and a form that went with a need is not its cause.
 *
 * <pre>{@code
 * NeedsChecklist needs = NeedsChecklist.builder()
 *         .id("n").subject("a plan").putAnswers(HubNeed.MAKERS_LAB, NeedState.NOT_MET)
 *         .build();
 * OperatorCase yard = OperatorCase.builder()
 *         .hub("Yard").addForms(LegalForm.CHARITY)
 *         .putEvidence(HubNeed.MAKERS_LAB, "a wood shop").source(Source.of("A report"))
 *         .build();
 * KpiSheet sheet = OperatorForms.of(needs, List.of(yard));
 * sheet.value("makers lab", "operators"); // charity (Yard)
 * }</pre>
 */
public final class OperatorForms {

  /** The needs and the cases. */
  public static final Source SOURCE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)",
          "management models and UK Insight");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<OperatorFormsInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "operator-forms", OperatorForms.class, OperatorFormsInput.class, KpiSheet.class)
          .title("Operators and funding of hubs with the same needs")
          .question("How were hubs that met the needs of a checklist run and paid for?")
          .convention("needs that are not met come first, then those planned, then those met")
          .convention("evidence with its source, not advice")
          .convention("what a document does not say is not taken as unmet")
          .source(SOURCE)
          .answeredBy(OperatorForms::answer);

  private static final List<NeedState> UNMET_FIRST =
      List.of(NeedState.NOT_MET, NeedState.PLANNED, NeedState.MET);

  private static final Undefined NOT_SAID = Reason.NOT_KNOWN.because("nothing is said about it");

  private OperatorForms() {}

  /**
   * What cases say about the needs of a checklist.
   *
   * @param checklist how the needs stand, of which at least one has been looked at
   * @param cases the cases, each of a hub of its own; at least one
   * @return a row for each need that has been looked at
   */
  public static KpiSheet of(NeedsChecklist checklist, List<OperatorCase> cases) {
    return answer(OperatorFormsInput.builder().checklist(checklist).addAllCases(cases).build());
  }

  /**
   * What the given cases say about the needs of its checklist.
   *
   * @param input checklist and cases
   * @return a row for each need that has been looked at
   */
  public static KpiSheet answer(OperatorFormsInput input) {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Operators and funding of hubs with the needs of " + subject(input))
            .rowsBy("need")
            .addConventions("evidence, not advice", "what is not stated is not taken as unmet")
            .source(SOURCE);
    sheet.figures(grid(input), needs(input.checklist()));
    findings(input, sheet);
    return sheet.build();
  }

  private static String subject(OperatorFormsInput input) {
    return input.checklist().subject();
  }

  private static List<HubNeed> needs(NeedsChecklist checklist) {
    return UNMET_FIRST.stream().flatMap(state -> checklist.needs(state).stream()).toList();
  }

  private static void findings(OperatorFormsInput input, KpiSheet.Builder sheet) {
    List<HubNeed> needs = needs(input.checklist());
    List<HubNeed> silent = needs.stream().filter(need -> cases(input, need).isEmpty()).toList();
    if (!silent.isEmpty()) {
      leftOut(input, sheet, "no case speaks of " + names(silent));
    }
    List<String> others =
        input.cases().stream()
            .filter(one -> needs.stream().noneMatch(one.evidence()::containsKey))
            .map(OperatorCase::hub)
            .toList();
    if (!others.isEmpty()) {
      leftOut(
          input, sheet, String.join(", ", others) + ": nothing is said about any of these needs");
    }
    int open = input.checklist().open().size();
    if (open > 0) {
      leftOut(
          input,
          sheet,
          (open == 1 ? "one need of the list has" : open + " needs of the list have")
              + " not been looked at");
    }
  }

  private static void leftOut(OperatorFormsInput input, KpiSheet.Builder sheet, String sentence) {
    sheet.addFindings(Finding.of(FindingKind.LEFT_OUT, subject(input), sentence));
  }

  private static Grid<HubNeed> grid(OperatorFormsInput input) {
    NeedsChecklist checklist = input.checklist();
    Function<HubNeed, List<OperatorCase>> cases = need -> cases(input, need);
    Formula<HubNeed> speaking =
        Operands.plain(need -> QualifiedNumber.exact(cases.apply(need).size()));
    return Grid.<HubNeed>by("need", Show::words)
        .with(
            Column.words(
                "state", need -> Optional.ofNullable(checklist.answers().get(need)), NOT_SAID))
        .with(
            Column.text(
                "by what", need -> Optional.ofNullable(checklist.means().get(need)), NOT_SAID))
        .with(
            Column.<HubNeed>share(
                    "cases", need -> Ratio.of(cases.apply(need).size(), input.cases().size()))
                .by(speaking.dividedBy(Operands.number(input.cases().size()))))
        .with(
            text("evidence", need -> told(cases.apply(need), one -> one.evidence().get(need) + "")))
        .with(text("operators", need -> each(cases.apply(need), OperatorCase::forms)))
        .with(text("funding", need -> each(cases.apply(need), OperatorCase::funding)))
        .with(text("sources", need -> told(cases.apply(need), one -> one.source().toString())));
  }

  private static Column<HubNeed> text(String heading, Function<HubNeed, String> text) {
    return Column.text(
        heading, need -> Optional.of(text.apply(need)).filter(told -> !told.isEmpty()), NOT_SAID);
  }

  private static List<OperatorCase> cases(OperatorFormsInput input, HubNeed need) {
    return input.cases().stream().filter(one -> one.evidence().containsKey(need)).toList();
  }

  private static String told(List<OperatorCase> cases, Function<OperatorCase, String> what) {
    return cases.stream()
        .map(one -> one.hub() + ": " + what.apply(one))
        .collect(Collectors.joining("; "));
  }

  /** Each of some kind with the hubs that have it, such as {@code rent (Krowji, Dom 36)}. */
  private static <E extends Enum<E>> String each(
      List<OperatorCase> cases, Function<OperatorCase, Set<E>> kindsOf) {
    return cases.stream()
        .flatMap(one -> kindsOf.apply(one).stream())
        .distinct()
        .sorted(Comparator.comparing(Enum::name))
        .map(kind -> Show.words(kind) + " (" + hubs(cases, kindsOf, kind) + ")")
        .collect(Collectors.joining("; "));
  }

  private static <E extends Enum<E>> String hubs(
      List<OperatorCase> cases, Function<OperatorCase, Set<E>> kindsOf, E kind) {
    return cases.stream()
        .filter(one -> kindsOf.apply(one).contains(kind))
        .map(OperatorCase::hub)
        .collect(Collectors.joining(", "));
  }

  private static String names(Collection<HubNeed> needs) {
    return needs.stream().map(Show::words).collect(Collectors.joining(", "));
  }
}
