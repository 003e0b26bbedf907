package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
  void theVersionInForceIsThatOfTheLastRevisionNotAfterTheDay() {
    Obligation first = jobs(350);
    Obligation second = jobs(300);
    ServiceLevelAgreement agreement =
        ServiceLevelAgreement.builder()
            .id("a")
            .name("A")
            .provider("P")
            .client("C")
            .addObligations(jobs(250), named("hours"))
            .addRevisions(
                on("2018-04-01", first),
                undated(),
                Revision.builder()
                    .change("hours are promised as well, the fund is not")
                    .on(PartialDate.parse("2019"))
                    .addReplaced(second, named("fund"))
                    .addAdded("hours")
                    .build())
            .build();

    assertThat(agreement.inForce(day("2018-03-31"))).containsExactly(first, named("fund"));
    assertThat(agreement.inForce(day("2018-04-01"))).containsExactly(second, named("fund"));
    assertThat(agreement.inForce(day("2019-12-30"))).containsExactly(second, named("fund"));
    assertThat(agreement.inForce(day("2019-12-31"))).isEqualTo(agreement.obligations());
  }

  @Test
  void withoutADateARevisionIsAsOldAsTheOneBefore() {
    ServiceLevelAgreement always = agreement(undated());
    assertThat(always.inForce(day("2000-01-01"))).containsExactly(JOBS);
  }

  @Test
  void anObligationIsReplacedOrAddedNotBoth() {
    assertThatThrownBy(() -> revision().addReplaced(JOBS).addAdded("jobs").build())
        .hasMessage("replaced[0] must not be one of those added, but was jobs");
    assertThatThrownBy(() -> revision().addAdded("Jobs ").build())
        .hasMessageStartingWith("added must be text on one line without blanks around it");
  }

  @Test
  void aRevisionKeepsWhatWasBefore() {
    assertThat(revision().addReplaced(JOBS).build().replaced()).containsExactly(JOBS);
    assertThatThrownBy(() -> revision().addReplaced(JOBS, JOBS).build())
        .hasMessage("replaced[1] must have an id of its own, but was jobs");
    assertThatThrownBy(() -> Revision.builder().change(" ").build())
        .hasMessage("change must hold a visible character, but was  ");
    assertThatThrownBy(() -> revision().reason("").build())
        .hasMessage("reason must hold a visible character, but was empty");
  }

  @Test
  void elevenKindsOfObligationAreSeen() {
    assertThat(ObligationKind.values()).hasSize(11);
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

  private static Revision on(String date, Obligation replaced) {
    return revision().on(PartialDate.parse(date)).addReplaced(replaced).build();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Obligation jobs(long target) {
    return obligation("jobs", target);
  }

  private static Obligation named(String id) {
    return obligation(id, 1);
  }

  private static Obligation obligation(String id, long target) {
    return Obligation.builder()
        .id(id)
        .promise("so many " + id)
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(target))
        .unit(id)
        .build();
  }

  private static Revision undated() {
    return revision().build();
  }

  private static ImmutableRevision.Builder revision() {
    return Revision.builder().change("the number of jobs");
  }
}
