package org.creativehubs.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  @Test
  void aClaimStandsWithoutATarget() {
    Indicator enterprises =
        indicator().actual(QualifiedNumber.exact(319)).claim(TargetClaim.EXCEEDED).build();
    assertThat(enterprises.target()).isEmpty();
    assertThat(enterprises).extracting(Indicator::words).isEqualTo("enterprises: 319 enterprises");
    assertThat(indicator().target(Ratio.of(300)).build())
        .extracting(Indicator::words)
        .isEqualTo("enterprises, target 300 enterprises");
  }

  @Test
  void polarityDecidesHowATargetIsMet() {
    assertThat(Polarity.HIGHER_IS_BETTER.comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(Polarity.LOWER_IS_BETTER.comparison()).isEqualTo(Comparison.AT_MOST);
  }

  @Test
  void aDateOfTheBaselineNeedsABaseline() {
    PartialDate year = PartialDate.parse("2016");
    assertThat(indicator().baseline(QualifiedNumber.exact(0)).baselineAt(year).build().baselineAt())
        .contains(year);
    assertThatThrownBy(() -> indicator().baselineAt(year).build())
        .hasMessage("baselineAt must be absent where there is no baseline, but was 2016");
  }

  @Test
  void aDimensionComesOnceAndCodesAreVisible() {
    Breakdown women = breakdown(PartsRelation.OVERLAPPING).putParts("women", one()).build();
    assertThatThrownBy(() -> indicator().addBreakdowns(women, women).build())
        .hasMessage("breakdowns[1] must have a dimension of its own, but was leaders");
    assertThat(indicator().putCodes("ERDF", "C1").build().codes()).containsEntry("ERDF", "C1");
    assertThatThrownBy(() -> indicator().putCodes("ERDF", "").build())
        .hasMessage("codes[ERDF] must hold a visible character, but was empty");
    assertThatThrownBy(() -> indicator().putCodes(" ", "C1").build())
        .hasMessage("codes must hold a visible character, but was  ");
  }

  @Test
  void overlappingPartsHaveNoSum() {
    assertThat(counted(PartsRelation.OVERLAPPING).sum()).isEmpty();
    assertThat(counted(PartsRelation.DISJOINT).sum()).contains(QualifiedNumber.exact(97));
  }

  @Test
  void partsThatMissTheWholeAreKept() {
    Breakdown space =
        breakdown(PartsRelation.DISJOINT)
            .putParts("software", share("0.28"))
            .putParts("design", share("0.28"))
            .putParts("advertising", share("0.24"))
            .putParts("film", share("0.17"))
            .whole(one())
            .build();
    assertThat(space.sum()).contains(share("0.97"));
  }

  @Test
  void partsAreNamedAndNotNegative() {
    assertThat(breakdown(PartsRelation.DISJOINT).putParts("a", share("0")).build().parts())
        .hasSize(1);
    assertThatThrownBy(() -> breakdown(PartsRelation.DISJOINT).build())
        .hasMessage("parts must hold at least one element, but was none");
    assertThatThrownBy(() -> breakdown(PartsRelation.DISJOINT).putParts("a", share("-1")).build())
        .hasMessage("parts[a] must be >= 0, but was -1");
    assertThatThrownBy(() -> breakdown(PartsRelation.DISJOINT).putParts(" ", one()).build())
        .hasMessage("parts must hold a visible character, but was  ");
    assertThatThrownBy(
            () -> breakdown(PartsRelation.DISJOINT).putParts("a", one()).whole(share("-1")).build())
        .hasMessage("whole must be >= 0, but was -1");
  }

  @Test
  void theListsOfTheDocumentsAreComplete() {
    assertThat(ResultArea.values()).hasSize(3);
    assertThat(SuccessMeasure.values()).hasSize(8);
    assertThat(Stream.of(SuccessMeasure.values()).filter(SuccessMeasure::isOfMembers)).hasSize(5);
  }

  private static Breakdown counted(PartsRelation relation) {
    return breakdown(relation)
        .putParts("women", QualifiedNumber.exact(45))
        .putParts("BAME", QualifiedNumber.exact(45))
        .putParts("disabled", QualifiedNumber.exact(7))
        .whole(QualifiedNumber.exact(70))
        .build();
  }

  private static ImmutableBreakdown.Builder breakdown(PartsRelation relation) {
    return Breakdown.builder()
        .measure("new enterprises")
        .dimension("leaders")
        .unit("enterprises")
        .relation(relation);
  }

  private static QualifiedNumber one() {
    return QualifiedNumber.exact(1);
  }

  private static QualifiedNumber share(String text) {
    return QualifiedNumber.exact(Ratio.parse(text));
  }

  private static ImmutableIndicator.Builder indicator() {
    return Indicator.builder()
        .id("enterprises")
        .measure("enterprises")
        .unit("enterprises")
        .polarity(Polarity.HIGHER_IS_BETTER);
  }
}
