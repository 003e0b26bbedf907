package org.creativehubs.core.value;

import java.lang.reflect.Constructor;
import org.creativehubs.core.internal.ForeignReading;

/**
 * How values are read for mappers of others. Found by name: they stand on this package, and each
 * needs its line of Jackson.
 */
final class ForeignReadings {

  private ForeignReadings() {}

  static ForeignReading ofLine2() {
    return Line2.READING;
  }

  static ForeignReading ofLine3() {
    return Line3.READING;
  }

  private static ForeignReading named(String name) {
    try {
      Constructor<?> constructor =
          Class.forName("org.creativehubs.core.json." + name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (ForeignReading) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Line2 {
    static final ForeignReading READING = named("Jackson2Foreign");
  }

  private static final class Line3 {
    static final ForeignReading READING = named("Jackson3Foreign");
  }
}
