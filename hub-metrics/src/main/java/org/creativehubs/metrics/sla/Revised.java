package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.time.DateRange;

/**
 * A target that was revised in the middle of a window.
 *
 * @param window the window
 * @param stretches the days of each version, in order; two or more
 * @param changes the revisions in words
 * @param rule which target holds; empty where nobody says
 * @param byRule the verdict under each rule, where nobody says
 */
record Revised(
    DateRange window,
    List<Stretch> stretches,
    String changes,
    Optional<RevisionRule> rule,
    List<ByRule> byRule) {

  /** The days of a window on which one version of an obligation was in force. */
  record Stretch(DateRange days, Obligation obligation) {}

  /** What would be said under a rule. */
  record ByRule(RevisionRule rule, ObligationState state, Optional<Ratio> target) {}

  static final String SETTLED_BY = "a rule for targets that are revised in the middle of a period";

  /** Judges versions of an obligation in a window, or in a part of it by the target of a whole. */
  interface Judge extends BiFunction<DateRange, Obligation, Verdict> {}

  /**
   * The verdict by the rule of the last version; without one, a level is judged day by day, and
   * what adds up is known only if all rules say the same.
   */
  static Verdict judge(DateRange window, List<Stretch> stretches, String changes, Judge judge) {
    Obligation last = last(stretches);
    Optional<RevisionRule> rule =
        (last.whenRevised().isPresent() || !last.isLevel()
                ? last.whenRevised()
                : Optional.of(RevisionRule.SPLIT))
            .filter(said -> said != RevisionRule.PRO_RATA_DAYS || isOneMeasure(stretches));
    if (rule.isPresent()) {
      Revised revised = new Revised(window, stretches, changes, rule, List.of());
      Verdict verdict = revised.under(rule.get(), judge);
      return verdict.revised(verdict.state(), window, revised);
    }
    List<ByRule> byRule = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    Revised open = new Revised(window, stretches, changes, rule, byRule);
    for (RevisionRule each : open.possible()) {
      Verdict verdict = open.under(each, judge);
      verdicts.add(verdict);
      byRule.add(new ByRule(each, verdict.state(), open.target(each)));
    }
    Verdict worst = verdicts.stream().min(Verdict.WORST_FIRST).orElseThrow();
    boolean alike = byRule.stream().map(ByRule::state).distinct().count() == 1;
    return worst.revised(alike ? worst.state() : ObligationState.NOT_KNOWN, window, open);
  }

  /** Whether only the target was revised, so that targets can be put in proportion. */
  private static boolean isOneMeasure(List<Stretch> stretches) {
    return stretches.stream()
            .map(Stretch::obligation)
            .map(was -> List.of(was.comparison(), was.unit(), was.basis()))
            .distinct()
            .count()
        == 1;
  }

  private List<RevisionRule> possible() {
    return Stream.of(RevisionRule.values())
        .filter(each -> each != RevisionRule.PRO_RATA_DAYS || isOneMeasure(stretches))
        .toList();
  }

  private static Obligation last(List<Stretch> stretches) {
    return stretches.get(stretches.size() - 1).obligation();
  }

  private Verdict under(RevisionRule each, Judge judge) {
    return switch (each) {
      case FIRST_DAY -> judge.apply(window, stretches.get(0).obligation());
      case LAST_DAY -> judge.apply(window, last(stretches));
      case PRO_RATA_DAYS ->
          judge.apply(window, last(stretches).toBuilder().target(proRata()).build());
      case SPLIT -> split(judge);
    };
  }

  private Verdict split(Judge judge) {
    List<Verdict> verdicts =
        stretches.stream().map(part -> judge.apply(part.days(), cut(part.obligation()))).toList();
    Verdict worst = verdicts.stream().min(Verdict.WORST_FIRST).orElseThrow().inItsTime();
    ObligationState together =
        ObligationState.together(verdicts.stream().map(Verdict::state).toList());
    return together == worst.state()
        ? worst
        : worst.remarking(together, "; on other days it is kept");
  }

  /** A target that adds up is cut to its days, unless the agreement says otherwise. */
  private static Obligation cut(Obligation obligation) {
    return obligation.partPeriod().isPresent()
        ? obligation
        : obligation.toBuilder().partPeriod(PartPeriodRule.PRO_RATA_DAYS).build();
  }

  private Ratio proRata() {
    Ratio sum =
        Ratio.sum(
            stretches.stream()
                .map(part -> part.obligation().target().times(Ratio.of(part.days().days())))
                .toList());
    return sum.dividedBy(Ratio.of(promised()));
  }

  /** The days on which there was a target. */
  private long promised() {
    return stretches.stream().mapToLong(part -> part.days().days()).sum();
  }

  private Optional<Ratio> target(RevisionRule each) {
    return switch (each) {
      case FIRST_DAY -> Optional.of(stretches.get(0).obligation().target());
      case LAST_DAY -> Optional.of(last(stretches).target());
      case PRO_RATA_DAYS -> Optional.of(proRata());
      case SPLIT -> Optional.empty();
    };
  }

  /** Why a verdict is as it is. */
  String reason(Verdict verdict) {
    return rule.isPresent()
        ? verdict.due() + "; " + changes + ", and " + words(rule.get()) + " holds"
        : changes + ", and nothing says which target holds: " + alternatives();
  }

  private String alternatives() {
    return String.join("; ", byRule.stream().map(this::told).toList());
  }

  private String told(ByRule each) {
    return Show.words(each.state())
        + " by "
        + words(each.rule())
        + each.target().map(target -> ", " + show(each.rule(), target)).orElse("");
  }

  private String show(RevisionRule by, Ratio target) {
    Obligation was = by == RevisionRule.FIRST_DAY ? stretches.get(0).obligation() : last(stretches);
    Measure measure = new Measure(was, target);
    return isOneMeasure(stretches) ? measure.targetText() : measure.claim();
  }

  private static String words(RevisionRule rule) {
    return switch (rule) {
      case FIRST_DAY -> "the target of the first day";
      case LAST_DAY -> "the target of the last day";
      case PRO_RATA_DAYS -> "each target in proportion to its days";
      case SPLIT -> "each target for its own days";
    };
  }

  /** The versions and what the rule makes of them; of a part of the window its own time. */
  void explain(Explanation.Builder steps, Measure measure, String time) {
    for (Stretch part : stretches) {
      Measure then = new Measure(part.obligation(), part.obligation().target());
      steps.given("target in " + part.days() + ", " + then.comparison(), then.show(then.target()));
    }
    if (rule.isPresent()) {
      explainRule(steps, measure, rule.get(), time);
    } else {
      byRule.forEach(
          each -> steps.given("by " + words(each.rule()), Answer.text(Show.words(each.state()))));
    }
  }

  private void explainRule(
      Explanation.Builder steps, Measure measure, RevisionRule how, String time) {
    Measure shown = new Measure(measure.obligation(), target(how).orElse(measure.target()));
    if (how == RevisionRule.PRO_RATA_DAYS) {
      steps.step("target in proportion to days", weighted(), shown.show(shown.target()));
    } else {
      String which = how == RevisionRule.SPLIT ? "target that decides, " : "target by the rule, ";
      steps.given(which + words(how) + time, shown.show(shown.target()));
    }
  }

  private String weighted() {
    Stream<String> parts =
        stretches.stream()
            .map(
                part ->
                    new Measure(part.obligation(), part.obligation().target()).targetText()
                        + " x "
                        + part.days().days());
    return "(" + String.join(" + ", parts.toList()) + ") / " + promised();
  }
}
