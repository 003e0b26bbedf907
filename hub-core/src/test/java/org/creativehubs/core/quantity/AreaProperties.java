package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creativehubs.testing.JacksonLines;

class AreaProperties {

  @Property(tries = 200)
  void convertingThereAndBackChangesNothing(@ForAll Area area, @ForAll AreaUnit unit) {
    assertThat(area.in(unit).in(area.unit())).isEqualTo(area);
    assertThat(area.in(unit).isSameSizeAs(area)).isTrue();
  }

  @Property(tries = 200)
  void theUnitsDoNotMatterToTheSizeOfASum(
      @ForAll Area one, @ForAll Area other, @ForAll AreaUnit unit) {
    assertThat(one.plus(other).isSameSizeAs(other.in(unit).plus(one))).isTrue();
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
  }

  @Property(tries = 200)
  void comparingAgreesWithDividing(@ForAll Area one, @ForAll Area other) {
    Assume.that(!other.isZero());
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(one.dividedBy(other).compareTo(Ratio.ONE));
  }

  @Property(tries = 200)
  void textAndJsonComeBackTheSame(@ForAll Area area) {
    assertThat(Area.parse(area.toString())).isEqualTo(area);
    assertThat(JacksonLines.roundTrip(area)).isEqualTo(area);
  }
}
