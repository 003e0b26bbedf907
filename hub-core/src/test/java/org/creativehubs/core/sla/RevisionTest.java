package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static final Obligation JOBS =
      Obligation.builder()
          .id("jobs")
          .promise("350 jobs")
          .comparison(Comparison.AT_LEAST)
          .target(Ratio.of(350))
          .unit("jobs")
          .build();

  @Test
  void revisionsComeInOrderAsFarAsTheirDatesTell() {
    assertThat(agreement(on("2018"), undated(), on("2018-03"), on("2019")).revisions()).hasSize(4);
    assertThatThrownBy(() -> agreement(on("2018"), undated(), on("2017")))
        .hasMessage("revisions[2].on must not be before the revision of 2018, but was 2017");
  }

  @Test
  void aRevisionKeepsWhatWasBefore() {
    assertThat(revision().addReplaced(JOBS).build().replaced()).containsExactly(JOBS);
    assertThatThrownBy(() -> revision().addReplaced(JOBS, JOBS).build())
        .hasMessage("replaced[1] must have a id of its own, but was jobs");
    assertThatThrownBy(() -> Revision.builder().change(" ").build())
        .hasMessage("change must hold a visible character, but was  ");
    assertThatThrownBy(() -> revision().reason("").build())
        .hasMessage("reason must hold a visible character, but was empty");
  }

  @Test
  void sixKindsOfObligationAreSeen() {
    assertThat(ObligationKind.values()).hasSize(6);
  }

  private static ServiceLevelAgreement agreement(Revision... revisions) {
    return ServiceLevelAgreement.builder()
        .id("a")
        .name("A")
        .provider("P")
        .client("C")
        .addObligations(JOBS)
        .addRevisions(revisions)
        .build();
  }

  private static Revision on(String date) {
    return revision().on(PartialDate.parse(date)).build();
  }

  private static Revision undated() {
    return revision().build();
  }

  private static ImmutableRevision.Builder revision() {
    return Revision.builder().change("the number of jobs");
  }
}
