package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Did we meet the agreement? Holds every obligation against the evidence and answers MET, NOT_MET,
 * NOT_KNOWN, PARTLY or NOT_DUE, with the attainment, the margin, the reason and what would settle
 * it.
 *
 * <ul>
 *   <li>attainment = evidence / target, as a share; 2 - evidence / target where less is better, so
 *       that less than 100 % is always a miss; undefined without evidence, which capacity is not,
 *       or with a target that is not above zero
 *   <li>margin = evidence - target in the unit of the promise, of a share in percentage points
 * </ul>
 *
 * <p>A lower bound such as "over 450" proves an at-least target at or below it, an upper bound
 * below it disproves one; mirrored for at-most; "circa" proves nothing, unless an {@link
 * EvidencePolicy} says how wide it is. What a duty would yield if everybody complied is capacity:
 * it is shown, and proves nothing. Where a promise has an open word such as "local", evidence
 * counts only under a {@link Reading} whose fact the evidence states; otherwise the evidence can at
 * most count too much, so it may disprove an at-least target and prove an at-most one, and no more;
 * evidence that is limited by other facts may count others than are meant, and proves nothing.
 * Under several readings of a word each verdict is shown; where they differ it is not known.
 *
 * <p>Counts of parts of the whole, such as halls, add up ({@link
 * org.creativehubs.core.sla.EvidencePart}); they are a lower bound unless they are said to be all.
 * Counts of one thing by several counters are rivals: where they prove different things nothing is
 * settled and their range is shown, unless a policy ranks them; what it ranks below is left out and
 * listed, and of a level only on the days on which something ranks above it. Counts of one time of
 * which neither is said are known only if parts and rivals come to the same.
 *
 * <p>Where a period is asked about, its days within the term of the agreement are judged. A promise
 * for every month, quarter or year is judged in each of them, counted from the start of the period.
 * Numbers that add up are summed over a window, shares weighted by their basis; days without
 * evidence and a coverage below 1 leave a number a lower bound. A level, such as jobs, is judged
 * day by day: a day that nobody read is not known, unless {@link
 * org.creativehubs.core.sla.LevelRule} says otherwise, and a day on which it is missed is never
 * hidden by others. A date of a month or a year that reaches out of a window proves nothing in it.
 * What was to be done once and came after the time for it is missed, and late by so many calendar
 * days after the last, weekends among them. Counts of one kind as of several days of one window may
 * add up or each be of all up to its day: what they come to lies between.
 *
 * <p>A target revised in the middle of a window is that which {@link
 * org.creativehubs.core.sla.RevisionRule} takes. Where the agreement names no rule, a level is
 * judged by the target of each day; of what adds up the state is known only if all rules say the
 * same, and the reason shows what each would say. A level is judged on the days of a window on
 * which it was promised; of what adds up, or is to be reached once, nothing is due where it is no
 * longer promised at the end of a window, and where it was added within one, the days since then
 * are a part of it. Where a revision changes what is compared or its unit, no proportion is taken,
 * and each version is compared with evidence in its own unit. In a window shorter than the one
 * promised for, a target that adds up is as {@link org.creativehubs.core.sla.PartPeriodRule} says;
 * where the agreement does not say it can only be proven to be reached (disproven, where less is
 * better). A window that is not over is NOT_DUE unless its state is final.
 *
 * <p>A register is for all time: of a hub and a period, what counts or held in the period is
 * judged. Records of other times, those that reach out of the period, and with a day those that
 * were not yet known on it, are left out and listed.
 *
 * <p>Everything is decided on exact numbers; nothing is rounded. Thread-safe.
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
 * SlaReport report = SlaChecker.under().check(agreement, List.of(counted));
 * report.check("jobs").margin(); // over 100 jobs
 * }</pre>
 */
public final class SlaChecker {

  /** Where indicators with a target and an actual value are laid down. */
  public static final Source SOURCE =
      Source.of("IATI Standard 2.03", "result element: indicator, period, target, actual");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SlaCheckerInput, SlaReport> ENTRY =
      CatalogEntry.of("sla-check", SlaChecker.class, SlaCheckerInput.class, SlaReport.class)
          .title("Service-level check")
          .question("Is the promise kept, by how much, and how do we know?")
          .convention("an open word such as \"local\" counts only under a named reading")
          .convention("under several readings each verdict is shown")
          .convention("bounds prove or disprove; circa proves nothing; capacity is no evidence")
          .convention("a level is judged by the days read; days not read are not known")
          .convention(
              "where a reading stands until the next one, the last before a period stands into it")
          .convention("a target revised inside a period needs a rule; without one it is not known")
          .convention("parts add up; rival counts settle nothing unless a policy ranks them")
          .convention("of a period that reaches out of the term the days of the term are judged")
          .convention("a promise is judged on the days on which it was in force")
          .convention("records outside the period or after the day are left out and listed")
          .convention("attainment is evidence / target, or 2 - that where less is better")
          .convention("margin is evidence - target, of a share in percentage points")
          .source(SOURCE)
          .ofHubWith("agreements")
          .answeredBy(SlaChecker::answer);

  private final ImmutableList<Reading> readings;
  private final Optional<EvidencePolicy> policy;

  private SlaChecker(List<Reading> readings, Optional<EvidencePolicy> policy) {
    this.readings = ImmutableList.copyOf(readings);
    this.policy = policy;
  }

  /**
   * A checker that reads open words as given.
   *
   * @param readings any number for each open word; a promise is judged under each
   * @return the checker
   */
  public static SlaChecker under(Reading... readings) {
    return new SlaChecker(List.of(readings), Optional.empty());
  }

  /**
   * The same checker that ranks counts, or reads "about", as a policy says.
   *
   * @param policy by whose rule
   * @return the checker
   */
  public SlaChecker by(EvidencePolicy policy) {
    return new SlaChecker(readings, Optional.of(policy));
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input agreement and evidence, or the hub that has them, and readings
   * @return the report
   */
  public static SlaReport answer(SlaCheckerInput input) {
    SlaReport.Builder report = SlaReport.builder().agreement(input.subject().name());
    report.addAllLeftOut(LeftOutEvidence.of(input));
    for (ObligationOutcome outcome : AgreementJudge.judge(input)) {
      report.addChecks(outcome.check());
      if (!outcome.outranked().isEmpty()) {
        report.addAllLeftOut(LeftOutEvidence.of(outcome.outranked()));
      }
    }
    return report.build();
  }

  /**
   * Checks an agreement of a hub for a period, with what the hub has on record.
   *
   * @param hub the hub
   * @param agreement the id of one of its agreements
   * @param period the period
   * @param asAt the day on which it is asked
   * @return the report, obligations in the order of the agreement, and the records left out
   * @throws InvalidValueException if the hub has no such agreement, or evidence for the period
   *     cannot be put together
   */
  public SlaReport check(Hub hub, String agreement, DateRange period, LocalDate asAt) {
    return answer(
        SlaCheckerInput.builder()
            .hub(hub)
            .agreementId(agreement)
            .period(period)
            .asAt(asAt)
            .addAllReadings(readings)
            .policy(policy)
            .build());
  }

  /**
   * Checks every obligation of an agreement.
   *
   * @param agreement what is promised
   * @param evidence what speaks for or against it; each piece names an obligation of the agreement
   * @return the report, obligations in the order of the agreement
   * @throws InvalidValueException if a piece of evidence names another obligation, or two readings
   *     are given for one open word
   */
  public SlaReport check(ServiceLevelAgreement agreement, List<Evidence> evidence) {
    return answer(
        SlaCheckerInput.builder()
            .agreement(agreement)
            .addAllEvidence(evidence)
            .addAllReadings(readings)
            .policy(policy)
            .build());
  }
}
