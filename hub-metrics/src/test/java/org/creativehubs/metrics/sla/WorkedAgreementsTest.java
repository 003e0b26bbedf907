package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of worked agreements: what was promised, what is known, and the verdict with why. */
class WorkedAgreementsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theVerdictIsThatOfTheTable(WorkedAgreement worked) {
    ObligationCheck check = worked.check();
    assertThat(check.reason()).contains(worked.why());
    assertThat(Show.words(check.state())).isEqualTo(worked.verdict());
    assertThat(check.attainment().isDefined() ? check.attainment().toString() : "-")
        .isEqualTo(worked.attainment());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theOrderOfTheEvidenceDoesNotMatter(WorkedAgreement worked) {
    SlaCheckerInput input = worked.input().build();
    List<Evidence> turned = new ArrayList<>(input.evidence());
    Collections.reverse(turned);
    ObligationCheck check = SlaChecker.answer(input).check("it");
    ObligationCheck other =
        SlaChecker.answer(input.toBuilder().evidence(turned).build()).check("it");
    assertThat(other.state()).isEqualTo(check.state());
    assertThat(other.attainment()).isEqualTo(check.attainment());
    assertThat(other.margin()).isEqualTo(check.margin());
    assertThat(other.reason()).isEqualTo(check.reason());
  }

  @Test
  void theExplanationSaysWhenWhatWasLateCame() {
    assertThat(
            steps(
                "at least 1 plans; once; adds up",
                "1 @2026-04-05",
                "2026-01-01/2027-01-01; term 2026-01-01/2026-04-01"))
        .contains("evidence, measured on 2026-04-05: 1 plan");
  }

  @Test
  void theExplanationSaysOfWhichDaysATargetByTheRuleIs() {
    assertThat(
            steps(
                "at least 600 visits; year; adds up; when revised split; was 1200 until 2026-07-01",
                "310 in 2026-07-01/2027-01-01",
                "2026-01-01/2027-01-01"))
        .contains("each target for its own days in 2026-01-01/2026-07-01: 595.0685 visits");
  }

  @Test
  void theExplanationCallsWhatOverlapsNoSum() {
    assertThat(
            steps(
                "at least 50 people",
                "60 [hall a of 2 overlapping]; 60 [hall b of 2 overlapping]",
                "-"))
        .contains("from the largest of the parts to their sum: 2 pieces of evidence")
        .doesNotContain("sum of all parts");
  }

  private static String steps(String promise, String evidence, String asked) {
    return WorkedAgreement.of(List.of("", promise, evidence, asked, "", "", ""))
        .check()
        .explanation()
        .toString();
  }

  @Test
  void thereAreFiftyOrMore() throws IOException {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(50);
  }

  static Stream<WorkedAgreement> all() throws IOException {
    try (InputStream table =
        WorkedAgreementsTest.class.getResourceAsStream("worked-agreements.md")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
          .skip(1)
          .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
          .map(List::of)
          .map(WorkedAgreement::of)
          .toList()
          .stream();
    }
  }
}
