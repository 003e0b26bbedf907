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
