package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class EvidencePartTest {

  @Test
  void examplesAreNotAllParts() {
    EvidencePart part = EvidencePart.builder().by("hall").name("north").of(2).build();
    assertThat(part.label()).isEqualTo("hall: north");
    assertThat(part.relation()).isEqualTo(PartsRelation.DISJOINT);
    assertThatThrownBy(() -> part.toBuilder().relation(PartsRelation.EXAMPLES).build())
        .hasMessage("of must be absent where the parts are examples, but was 2");
    assertThatThrownBy(() -> part.toBuilder().of(0).build())
        .hasMessage("of must be >= 1, but was 0");
  }

  @Test
  void aPolicyRanksEachCounterOnceAndItsToleranceIsAShare() {
    EvidencePolicy.Builder policy = EvidencePolicy.builder().name("clause 7");
    assertThatThrownBy(() -> policy.addRanking("audit", "audit").build())
        .hasMessageStartingWith("ranking[1] must");
    assertThatThrownBy(() -> EvidencePolicy.builder().name("clause 7").about(Ratio.ONE).build())
        .hasMessage("about must be in (0, 1), but was 1");
  }

  @Test
  void evidenceIsOfWhoeverCountedItElseOfItsKind() {
    Evidence.Builder counted =
        Evidence.builder()
            .obligation("visits")
            .kind(EvidenceKind.REPORTED)
            .value(QualifiedNumber.exact(90))
            .statement("counted")
            .source(Source.of("A report"));
    assertThat(counted.build().counter()).isEqualTo("reported");
    assertThat(counted.account("audit").build().counter()).isEqualTo("audit");
  }

  @Test
  void aTargetBelowZeroIsOfANetChange() {
    Obligation.Builder jobs =
        Obligation.builder()
            .id("jobs")
            .promise("lose no more than five")
            .comparison(Comparison.AT_LEAST)
            .target(Ratio.of(-5))
            .unit("jobs");
    assertThatThrownBy(jobs::build).hasMessage("target must be >= 0, but was -5");
    Obligation net = jobs.kind(ObligationKind.NET_CHANGE).build();
    assertThat(net.isNetChange()).isTrue();
    assertThatThrownBy(() -> net.toBuilder().basis("all").build())
        .hasMessage("basis must be given only if kind is not NET_CHANGE, but was all");
  }

  @Test
  void whatIsPromisedAtAnyTimeIsALevelUnlessItAddsUp() {
    Obligation jobs =
        Obligation.builder()
            .id("jobs")
            .promise("100 jobs")
            .comparison(Comparison.AT_LEAST)
            .target(Ratio.of(100))
            .unit("jobs")
            .build();
    assertThat(jobs.isLevel()).isFalse();
    assertThat(jobs.toBuilder().accrual(Accrual.STANDS).build().isLevel()).isTrue();
    Obligation always = jobs.toBuilder().every(ObligationPeriod.ALWAYS).build();
    assertThat(always.isLevel()).isTrue();
    assertThat(always.toBuilder().accrual(Accrual.ADDS_UP).build().isLevel()).isFalse();
  }
}
