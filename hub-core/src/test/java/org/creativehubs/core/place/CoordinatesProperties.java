package org.creativehubs.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;

class CoordinatesProperties {

  @Property(tries = 300)
  void anyTwoNumbersAreAPointThatReadsBackOrAreRefused(
      @ForAll double latitude, @ForAll double longitude) {
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
      Coordinates point = Coordinates.of(latitude, longitude);
      JacksonLines.assertReads(
          "{\"longitude\":" + longitude + ",\"latitude\":" + latitude + "}",
          Coordinates.class,
          point);
      assertThat(point).hasSameHashCodeAs(Coordinates.of(latitude + 0.0, longitude + 0.0));
    } else {
      assertThatThrownBy(() -> Coordinates.of(latitude, longitude))
          .isInstanceOf(InvalidValueException.class);
    }
  }
}
