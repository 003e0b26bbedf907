package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class DutyTest {

  @Test
  void anHourAWeekOfFiftyTenantsIs2600Hours() {
    Duty duty = duty().build();
    assertThat(duty.perBearer()).isEqualTo(Ratio.of(52));
    assertThat(duty.capacity()).isEqualTo(QualifiedNumber.exact(2600));
  }

  @Test
  void theCapacityIsAsWellKnownAsTheBearers() {
    QualifiedNumber over = QualifiedNumber.of(Qualifier.OVER, 50);
    assertThat(builder().bearers(over).build().capacity())
        .isEqualTo(QualifiedNumber.of(Qualifier.OVER, 2600));
  }

  @Test
  void aFractionOfABearerIsAWholeOne() {
    Duty duty = duty().build();
    assertThat(duty.bearersNeeded(Ratio.ZERO)).isZero();
    assertThat(duty.bearersNeeded(Ratio.of(5200))).isEqualTo(BigInteger.valueOf(100));
    assertThat(duty.bearersNeeded(Ratio.of(5201))).isEqualTo(BigInteger.valueOf(101));
    assertThat(duty.bearersNeeded(Ratio.of(1, 1000))).isEqualTo(BigInteger.ONE);
    assertThatThrownBy(() -> duty.bearersNeeded(Ratio.of(-1)))
        .hasMessage("target must be >= 0, but was -1");
  }

  @Test
  void everyPartIsInItsRange() {
    assertThat(builder().bearers(QualifiedNumber.exact(0)).build().capacity())
        .isEqualTo(QualifiedNumber.exact(0));
    assertThatThrownBy(() -> builder().bearers(QualifiedNumber.exact(-1)).build())
        .hasMessage("bearers must be >= 0, but was -1");
    assertThatThrownBy(() -> of(Ratio.ZERO, Ratio.ONE, "a", "b"))
        .hasMessage("each must be > 0, but was 0");
    assertThatThrownBy(() -> of(Ratio.ONE, Ratio.of(-1), "a", "b"))
        .hasMessage("times must be > 0, but was -1");
    assertThatThrownBy(() -> of(Ratio.ONE, Ratio.ONE, "", "b"))
        .hasMessage("timesUnit must hold a visible character, but was empty");
    assertThatThrownBy(() -> of(Ratio.ONE, Ratio.ONE, "a", ""))
        .hasMessage("bearersUnit must hold a visible character, but was empty");
  }

  private static Duty of(Ratio each, Ratio times, String timesUnit, String bearersUnit) {
    return Duty.builder()
        .each(each)
        .times(times)
        .timesUnit(timesUnit)
        .bearers(QualifiedNumber.exact(1))
        .bearersUnit(bearersUnit)
        .build();
  }

  private static Duty.Builder duty() {
    Duty.Builder builder = builder();
    builder.bearers(QualifiedNumber.exact(50));
    return builder;
  }

  private static Duty.Builder builder() {
    Duty.Builder builder = Duty.builder();
    builder.each(Ratio.ONE).times(Ratio.of(52)).timesUnit("weeks").bearersUnit("tenants");
    return builder;
  }
}
