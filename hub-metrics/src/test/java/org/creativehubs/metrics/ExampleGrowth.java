package org.creativehubs.metrics;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.metrics.growth.PortfolioDate;
import org.creativehubs.metrics.growth.PortfolioGrowth;
import org.creativehubs.metrics.growth.PortfolioMatrix;
import org.creativehubs.metrics.growth.PortfolioMatrixInput;
import org.creativehubs.metrics.growth.ShiftShare;
import org.creativehubs.metrics.growth.ShiftShareInput;
import org.creativehubs.metrics.growth.ShiftShareMethod;
import org.creativehubs.metrics.robustness.FilledIndex;
import org.creativehubs.metrics.robustness.IndexRobustness;
import org.creativehubs.metrics.robustness.IndexRobustnessInput;
import org.creativehubs.metrics.robustness.IntervalRule;
import org.creativehubs.metrics.robustness.RobustIndex;
import org.creativehubs.metrics.robustness.RobustnessMethod;
import org.creativehubs.metrics.robustness.RobustnessPolicy;
import org.creativehubs.metrics.robustness.UnknownBounds;
import org.creativehubs.metrics.robustness.UnknownBoundsInput;
import org.creativehubs.metrics.robustness.UnknownRule;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs and results of growth and robustness beyond those of the catalogue. */
final class ExampleGrowth {

  private static final EmploymentTable EARLY = jobs(0, 3, 4, 5);
  private static final EmploymentTable LATE = jobs(1, 3, 7, 5);

  private ExampleGrowth() {}

  static void addTo(ValueTypeContract contract) {
    ShiftShareInput share =
        ShiftShareInput.builder()
            .method(ShiftShareMethod.ESTEBAN_MARQUILLAS)
            .addTables(EARLY, LATE)
            .addReference(EARLY, LATE)
            .addRegions("A")
            .build();
    PortfolioMatrixInput portfolio =
        PortfolioMatrixInput.builder()
            .first(EARLY)
            .last(jobs(0, 0, 7, 5))
            .addRegions("A")
            .growth(PortfolioGrowth.RATE)
            .specialisedAt(PortfolioDate.END)
            .build();
    contract.withNested(
        share,
        ShiftShare.answer(share),
        portfolio,
        PortfolioMatrix.answer(portfolio),
        robustness(LATE),
        IndexRobustness.answer(robustness(LATE)),
        IndexRobustness.answer(robustness(jobs(0, 0, 1, 2))),
        declined(),
        UnknownBounds.answer(declined()),
        ofPlants(),
        UnknownBounds.answer(ofPlants()),
        ofGrowth(),
        UnknownBounds.answer(ofGrowth()));
  }

  private static IndexRobustnessInput robustness(EmploymentTable table) {
    return IndexRobustnessInput.builder()
        .table(table)
        .index(RobustIndex.HERFINDAHL)
        .region("A")
        .policy(
            RobustnessPolicy.builder()
                .method(RobustnessMethod.BOOTSTRAP)
                .draws(20)
                .seed(7)
                .rule(IntervalRule.LINEAR)
                .level(0.9)
                .build())
        .build();
  }

  private static UnknownBoundsInput declined() {
    return UnknownBoundsInput.builder()
        .table(hidden(CellFlag.suppressed()))
        .index(FilledIndex.LOCATION_QUOTIENT)
        .region("A")
        .industry("x")
        .rule(UnknownRule.DECLINE)
        .build();
  }

  private static UnknownBoundsInput ofPlants() {
    return UnknownBoundsInput.builder()
        .table(hidden(CellFlag.below(9)))
        .index(FilledIndex.ELLISON_GLAESER)
        .industry("x")
        .plantHerfindahl(0.25)
        .build();
  }

  private static UnknownBoundsInput ofGrowth() {
    return UnknownBoundsInput.builder()
        .table(hidden(CellFlag.below(9)))
        .later(LATE)
        .index(FilledIndex.REGIONAL_SHIFT)
        .region("A")
        .build();
  }

  private static EmploymentTable hidden(CellFlag flag) {
    return EmploymentTable.builder()
        .measure("jobs")
        .add("A", "x", 3)
        .add("A", "y", 4)
        .add("B", "x", flag)
        .add("B", "y", 2)
        .build();
  }

  private static EmploymentTable jobs(double a, double b, double c, double d) {
    return EmploymentTable.of(
        "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{a, b}, {c, d}});
  }
}
