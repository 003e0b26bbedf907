package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class GreenBookTest {

  @Test
  void theEditionInForceDependsOnTheDate() {
    assertThat(GreenBook.inForceOn(LocalDate.of(2026, 2, 4)).edition()).isEqualTo("2022");
    assertThat(GreenBook.inForceOn(LocalDate.of(2026, 2, 5)).edition()).isEqualTo("2026");
    assertThat(GreenBook.inForceOn(LocalDate.of(2022, 12, 31)).edition()).isEqualTo("2022");
    assertThatThrownBy(() -> GreenBook.inForceOn(LocalDate.of(2022, 12, 30)))
        .hasMessage("date must be 2022-12-31 or later, but was 2022-12-30");
  }

  @Test
  void anUnknownEditionIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> GreenBook.of("2018"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("edition must be one of 2022, 2026, but was 2018");
    assertThatThrownBy(() -> Discounting.greenBook("2018", DiscountKind.STANDARD))
        .hasMessage("edition must be one of 2022, 2026, but was 2018");
  }

  @Test
  void everyEditionHasEveryScheduleWithItsSource() {
    for (GreenBook book : GreenBook.editions()) {
      for (DiscountKind kind : DiscountKind.values()) {
        DiscountSchedule schedule = book.schedule(kind);
        assertThat(schedule.bands()).hasSize(6);
        assertThat(schedule.provenance().source().edition()).contains(book.edition());
      }
    }
    assertThat(GreenBook.of("2022").state()).isEqualTo(EditionState.SUPERSEDED);
    assertThat(GreenBook.of("2026").state()).isEqualTo(EditionState.IN_FORCE);
  }

  @Test
  void withoutPureTimePreferenceTheRateIsHalfAPointLower() {
    GreenBook book = GreenBook.of("2026");
    assertThat(book.schedule(DiscountKind.PURE_TIME_PREFERENCE_REMOVED).rate(1))
        .isEqualTo(book.schedule(DiscountKind.STANDARD).rate(1).minus(Ratio.parse("0.005")));
  }

  @Test
  void whatOthersTranscribedIsNotVerified() {
    for (GreenBook book : GreenBook.editions()) {
      for (DiscountKind kind : DiscountKind.values()) {
        Provenance provenance = book.schedule(kind).provenance();
        assertThat(provenance.note().orElseThrow()).containsAnyOf("as transcribed in", "as quoted");
        assertThat(provenance.standing()).isEqualTo(AssumptionStanding.AS_QUOTED);
      }
    }
  }
}
