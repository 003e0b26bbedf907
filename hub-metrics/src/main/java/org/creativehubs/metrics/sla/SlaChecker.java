package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Did we meet the agreement? Holds every obligation against the evidence and answers MET, NOT_MET
 * or NOT_KNOWN, with the attainment, the margin, the reason and what would settle it.
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
 * <p>Everything is decided on exact numbers; nothing is rounded. Thread-safe.
 */
public final class SlaChecker {

  /** Where indicators with a target and an actual value are laid down. */
  public static final Source SOURCE =
      Source.of("IATI Standard 2.03", "result element: indicator, period, target, actual");

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
   * @param input agreement, evidence and readings
   * @return the report
   */
  public static SlaReport answer(SlaCheckerInput input) {
    return new SlaChecker(input.readings()).check(input.agreement(), input.evidence());
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
    SlaCheckerInput input =
        SlaCheckerInput.builder()
            .agreement(agreement)
            .addAllEvidence(evidence)
            .addAllReadings(readings)
            .build();
    SlaReport.Builder report = SlaReport.builder().agreement(agreement.name());
    for (Obligation obligation : input.agreement().obligations()) {
      report.addChecks(new ObligationJudge(obligation, readings).judge(evidence));
    }
    return report.build();
  }
}
