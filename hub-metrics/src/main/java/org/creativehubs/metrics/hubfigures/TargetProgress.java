package org.creativehubs.metrics.hubfigures;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * Is a policy on its way to its target, and what must each remaining year bring?
 *
 * <ul>
 *   <li>to add = level - baseline, or what the policy adds
 *   <li>each year, linear = to add / years; compound = (wanted / baseline)^(1 / years) - 1
 *   <li>path at the date, linear = baseline + to add x years gone / years; compound = baseline x
 *       (wanted / baseline)^(years gone / years)
 *   <li>ahead = measured - linear path; left = wanted - measured
 *   <li>pace so far = (measured - baseline) / years gone; at the end = measured + pace so far x
 *       years left; years to go = left / pace so far
 *   <li>needed each year from now, linear = left / years left; compound = (wanted / measured)^(1 /
 *       years left) - 1
 * </ul>
 *
 * <p>Years are counted in years where one of the dates is a year, in months where one is a month,
 * else actual/actual. A lower bound such as GBP 10m or more stays one. Undefined without a
 * baseline, a date, or time.
 *
 * <pre>{@code
 * PolicyTarget jobs = PolicyTarget.builder()
 *         .id("jobs").measure("jobs").unit("jobs").baseline(QualifiedNumber.parse("100"))
 *         .level(QualifiedNumber.parse("160")).baselineAt(PartialDate.parse("2024"))
 *         .by(PartialDate.parse("2030")).build();
 * KpiSheet sheet =
 *     TargetProgress.of(jobs, QualifiedNumber.exact(115), PartialDate.parse("2026"));
 * sheet.value("jobs", "ahead"); // -5 jobs
 * }</pre>
 */
public final class TargetProgress {

  /** A policy with targets of this kind. */
  public static final Source SOURCE =
      Source.of("West Midlands Combined Authority, Creative Industries Sector Plan", "ambitions");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<TargetProgressInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "target-progress", TargetProgress.class, TargetProgressInput.class, KpiSheet.class)
          .title("Progress to policy targets")
          .question("Is a policy on its way to its target, and what must each year bring?")
          .convention("linear and compound paths side by side")
          .convention("years are counted as exactly as the coarser of two dates allows")
          .source(SOURCE)
          .answeredBy(TargetProgress::answer);

  private TargetProgress() {}

  /**
   * Where one target stands.
   *
   * @param target the target
   * @param measured the level at the date, in the unit of the target
   * @param asOf the date
   * @return one row
   */
  public static KpiSheet of(PolicyTarget target, QualifiedNumber measured, PartialDate asOf) {
    return answer(
        TargetProgressInput.builder()
            .addTargets(target)
            .putMeasured(target.id(), measured)
            .asOf(asOf)
            .build());
  }

  /**
   * Says where the targets of the given input stand.
   *
   * @param input targets, date and what has been measured
   * @return a row for each target
   */
  public static KpiSheet answer(TargetProgressInput input) {
    return KpiSheet.builder()
        .title("Progress to targets at " + input.asOf())
        .rowsBy("target")
        .addConventions(
            "linear: the same amount each year",
            "compound: the same rate each year",
            "ahead is measured against the linear path")
        .source(SOURCE)
        .figures(
            TargetPath.FIGURES,
            input.targets().stream().map(target -> new TargetPath(target, input)).toList())
        .build();
  }
}
