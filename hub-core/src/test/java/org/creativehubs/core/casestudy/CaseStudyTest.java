package org.creativehubs.core.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.junit.jupiter.api.Test;

class CaseStudyTest {

  @Test
  void aStrandStandsBesideTheProgrammeItIsPartOf() {
    Programme strand = Programme.builder().id("b").name("B").partOf("a").build();
    Programme deeper = Programme.builder().id("c").name("C").partOf("b").build();
    Programme whole = Programme.builder().id("a").name("A").build();
    assertThat(study().addProgrammes(strand, whole).build().programmes()).hasSize(2);
    assertThatThrownBy(() -> study().addProgrammes(strand).build())
        .hasMessage(
            "programmes[0].partOf must be a programme of the case study that is no strand itself,"
                + " but was a");
    assertThatThrownBy(() -> study().addProgrammes(whole, strand, deeper).build())
        .hasMessage(
            "programmes[2].partOf must be a programme of the case study that is no strand itself,"
                + " but was b");
  }

  @Test
  void everyIdAndTipComesOnce() {
    Programme whole = Programme.builder().id("a").name("A").build();
    HubService advice = HubService.builder().id("advice").name("Advice").build();
    PolicyTarget jobs =
        PolicyTarget.builder()
            .id("jobs")
            .measure("jobs")
            .unit("jobs")
            .level(QualifiedNumber.exact(1))
            .build();
    assertThatThrownBy(() -> study().addProgrammes(whole, whole).build())
        .hasMessage("programmes[1] must have an id of its own, but was a");
    assertThatThrownBy(() -> study().addServices(advice, advice).build())
        .hasMessage("services[1] must have an id of its own, but was advice");
    assertThatThrownBy(() -> study().addTargets(jobs, jobs).build())
        .hasMessage("targets[1] must have an id of its own, but was jobs");
    assertThatThrownBy(() -> study().addTips("listen", "listen").build())
        .hasMessage("tips[1] must have a text of its own, but was listen");
  }

  @Test
  void itIsCalledByItsTitle() {
    assertThat(study().build()).hasToString("A hub (hub)");
  }

  private static ImmutableCaseStudy.Builder study() {
    return CaseStudy.builder().id("hub").title("A hub").source(Source.of("A report"));
  }
}
