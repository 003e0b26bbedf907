package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sla.Evidence;
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
 *   <li>attainment = evidence / target, as a share; undefined without evidence or with target 0
 *   <li>margin = evidence - target in the unit of the obligation; with a basis of known exact size
 *       in units of the basis, else in percentage points
 * </ul>
 *
 * <p>A lower bound such as "over 450" proves an at-least target at or below it, an upper bound
 * below it disproves one; mirrored for at-most; "circa" proves nothing. What a duty would yield if
 * everybody complied is capacity: it is shown, and proves nothing. Where a promise has an open word
 * such as "local", evidence counts only under a {@link Reading} whose fact the evidence states;
 * otherwise the evidence can at most count too much, so it may disprove an at-least target and
 * prove an at-most one, and no more.
 *
 * <p>Where a period is asked about, a promise for every month, quarter or year is judged in each of
 * them, counted from the start of the period, under the version of the agreement on its last day
 * (or on the day of the question, if that comes first). Numbers of parts of such a window are added
 * or each stand for themselves ({@link org.creativehubs.core.sla.Accrual}); shares are weighted by
 * their basis; days without evidence and a coverage below 1 leave a number a lower bound. The
 * states of all windows together never hide one that is missed. In a window shorter than the one
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
          .convention("bounds prove or disprove; circa proves nothing; capacity is no evidence")
          .convention("records outside the period or after the day are left out and listed")
          .convention("attainment is evidence / target, margin is evidence - target")
          .source(SOURCE)
          .answeredBy(SlaChecker::answer);

  private final ImmutableList<Reading> readings;

  private SlaChecker(List<Reading> readings) {
    this.readings = ImmutableList.copyOf(readings);
  }

  /**
   * A checker that reads open words as given.
   *
   * @param readings at most one for each open word
   * @return the checker
   */
  public static SlaChecker under(Reading... readings) {
    return new SlaChecker(List.of(readings));
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
            .build());
  }
}
