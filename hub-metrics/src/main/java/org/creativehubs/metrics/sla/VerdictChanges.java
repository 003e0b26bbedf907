package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which verdicts changed between two days, and why?
 *
 * <p>The first day's verdict becomes the second's in four steps, in this order: other readings, the
 * version of the agreement of the second day, the evidence known by then, the time that has passed.
 * What moves the state is a reason; so a change may have several, and one that moves back is seen.
 * Where two causes are needed together, the later one in this order is named. Thread-safe.
 *
 * <pre>{@code
 * Obligation jobs = Obligation.builder()
 *         .id("jobs").promise("350 jobs").comparison(Comparison.AT_LEAST)
 *         .target(Ratio.of(350)).unit("jobs").build();
 * ServiceLevelAgreement agreement =
 *     ServiceLevelAgreement.builder()
 *         .id("a").name("A").provider("P").client("C").addObligations(jobs).build();
 * Evidence counted = Evidence.builder()
 *         .obligation("jobs").kind(EvidenceKind.MEASURED)
 *         .value(QualifiedNumber.parse("over 450")).statement("counted")
 *         .source(Source.of("A report")).build();
 * SlaCheckerInput question = SlaCheckerInput.builder()
 *         .agreement(agreement).addEvidence(counted).build();
 * LocalDate newYear = LocalDate.parse("2026-01-01");
 * VerdictChangeLog log = VerdictChanges.of(question, newYear, newYear.plusYears(1));
 * log.unchanged(); // 1
 * }</pre>
 */
public final class VerdictChanges {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<VerdictChangesInput, VerdictChangeLog> ENTRY =
      CatalogEntry.of(
              "sla-changes",
              VerdictChanges.class,
              VerdictChangesInput.class,
              VerdictChangeLog.class)
          .title("Change log of verdicts")
          .question("Which verdicts changed between two days, and why?")
          .convention("causes in order: reading, revised target, new evidence, time")
          .convention("where two causes are needed together the later one is named")
          .source(
              Source.of("IATI Standard 2.03", "result element: indicator, period, target, actual"))
          .mostElements(1_000)
          .answeredBy(VerdictChanges::answer);

  /** What each stage changes against the one before it. */
  private static final ImmutableList<ChangeReason> IN_ORDER =
      ImmutableList.of(
          ChangeReason.READING,
          ChangeReason.REVISED_TARGET,
          ChangeReason.NEW_EVIDENCE,
          ChangeReason.TIME);

  private final VerdictChangesInput input;
  private final List<Map<String, ObligationOutcome>> stages = new ArrayList<>();

  private VerdictChanges(VerdictChangesInput input) {
    this.input = input;
    List<Reading> before = input.question().readings();
    List<Reading> after = after(before, input.changedReadings());
    LocalDate from = input.from();
    LocalDate to = input.to();
    stages.add(judge(before, from, from, from));
    stages.add(judge(after, from, from, from));
    stages.add(judge(after, to, from, from));
    stages.add(judge(after, to, to, from));
    stages.add(judge(after, to, to, to));
  }

  /**
   * Which verdicts changed between two days under the same readings.
   *
   * @param question agreement, evidence, period and readings; without a day of its own
   * @param from the first day; before {@code to}
   * @param to the second day
   * @return the changes
   */
  public static VerdictChangeLog of(SlaCheckerInput question, LocalDate from, LocalDate to) {
    return answer(VerdictChangesInput.builder().question(question).from(from).to(to).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input agreement, evidence, readings and two days
   * @return the changes
   */
  public static VerdictChangeLog answer(VerdictChangesInput input) {
    return new VerdictChanges(input).log();
  }

  private static List<Reading> after(List<Reading> before, List<Reading> changed) {
    Set<String> words = changed.stream().map(Reading::criterion).collect(Collectors.toSet());
    return Stream.concat(
            before.stream().filter(reading -> !words.contains(reading.criterion())),
            changed.stream())
        .toList();
  }

  private Map<String, ObligationOutcome> judge(
      List<Reading> readings, LocalDate version, LocalDate known, LocalDate today) {
    AgreementJudge.Moment moment =
        new AgreementJudge.Moment(Optional.of(version), Optional.of(known), Optional.of(today));
    Set<String> inForce = inForce(version);
    Map<String, ObligationOutcome> byId = new LinkedHashMap<>();
    AgreementJudge.judge(input.question(), readings, moment).stream()
        .filter(outcome -> inForce.contains(outcome.obligation().id()))
        .forEach(outcome -> byId.put(outcome.obligation().id(), outcome));
    return byId;
  }

  /** What is promised on a day, or at the end of the period asked about if that comes first. */
  private Set<String> inForce(LocalDate day) {
    LocalDate last =
        input
            .question()
            .judged()
            .map(DateRange::lastDay)
            .filter(end -> end.isBefore(day))
            .orElse(day);
    return input.question().subject().inForce(last).stream()
        .map(Obligation::id)
        .collect(Collectors.toSet());
  }

  private VerdictChangeLog log() {
    VerdictChangeLog.Builder log = VerdictChangeLog.builder();
    log.agreement(input.question().subject().name()).from(input.from()).to(input.to());
    Set<String> ids = new LinkedHashSet<>(stages.get(stages.size() - 1).keySet());
    ids.addAll(stages.get(0).keySet());
    List<VerdictChange> changes = ids.stream().map(this::change).flatMap(Optional::stream).toList();
    int unchanged = ids.size() - changes.size();
    return log.addAllChanges(changes)
        .unchanged(unchanged)
        .summary(summary(changes, unchanged))
        .build();
  }

  private Explanation summary(List<VerdictChange> changes, int unchanged) {
    Explanation.Builder steps =
        Explanation.answering(
            "Which verdicts changed between " + input.from() + " and " + input.to() + "?");
    return steps
        .given("not changed", Answer.quantity(unchanged, "verdicts"))
        .given("changed", Answer.quantity(changes.size(), "verdicts"))
        .build();
  }

  private Optional<VerdictChange> change(String id) {
    List<ChangeReason> reasons = new ArrayList<>();
    Explanation.Builder steps = Explanation.answering("Why did the verdict on " + id + " change?");
    explain(input.from().toString(), stages.get(0).get(id), steps);
    for (int i = 1; i < stages.size(); i++) {
      if (!state(i, id).equals(state(i - 1, id))) {
        ChangeReason reason = IN_ORDER.get(i - 1);
        reasons.add(reason);
        explain(Show.words(reason), stages.get(i).get(id), steps);
      }
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            VerdictChange.builder()
                .obligation(id)
                .promise(promise(id))
                .before(state(0, id))
                .after(state(stages.size() - 1, id))
                .addAllReadBefore(readAs(0, id))
                .addAllReadAfter(readAs(stages.size() - 1, id))
                .addAllReasons(reasons)
                .explanation(steps.build())
                .build());
  }

  private static void explain(
      String label, @Nullable ObligationOutcome outcome, Explanation.Builder steps) {
    if (outcome == null) {
      steps.step(label, "it is not in force", Answer.text("not in force"));
    } else {
      steps.step(label, outcome.reason(), Answer.text(Show.words(outcome.state())));
    }
  }

  private Optional<ObligationState> state(int stage, String id) {
    return Optional.ofNullable(stages.get(stage).get(id)).map(ObligationOutcome::state);
  }

  private List<String> readAs(int stage, String id) {
    return Optional.ofNullable(stages.get(stage).get(id))
        .map(ObligationOutcome::readAs)
        .orElse(List.of());
  }

  /** In the words of the last stage that has it. */
  private String promise(String id) {
    return Lists.reverse(stages).stream()
        .flatMap(stage -> Optional.ofNullable(stage.get(id)).stream())
        .findFirst()
        .map(outcome -> outcome.obligation().promise())
        .orElse(id);
  }
}
