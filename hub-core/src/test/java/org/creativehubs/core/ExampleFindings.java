package org.creativehubs.core;

import java.util.Optional;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of findings. */
final class ExampleFindings {

  private ExampleFindings() {}

  static void addTo(ValueTypeContract contract) {
    FindingFigure found =
        FindingFigure.of(
            "members by kind",
            QualifiedNumber.exact(7),
            "members",
            Optional.of(ExampleExplanations.SOURCE));
    contract.with(FindingFigure.class, found, FindingFigure.text("heading", "Skills"));
    contract.with(
        Finding.class,
        Finding.builder()
            .kind(FindingKind.MEMBERS_MISS_TOTAL)
            .subject("members")
            .sentence("the kinds add up to 7, but there are 10")
            .addFigures(found)
            .expected(FindingFigure.of("members", Ratio.of(10), "members"))
            .found(found)
            .tolerance(Ratio.of(2))
            .build(),
        Finding.of(FindingKind.NO_EVIDENCE, "legacy", "Legacy is rated without evidence"));
  }
}
