package org.creativehubs.testing;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Answers of our methods in the few shapes that are compared. */
public final class Answers {

  private static final MathContext EXACT_ENOUGH = new MathContext(60);

  private Answers() {}

  /**
   * An answer of several fields, in order; values may be null.
   *
   * @param namesAndValues a name, its value, the next name and so on
   * @return the fields
   */
  public static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }

  /** An answer without its optional around it, null if undefined; arrays and the like as lists. */
  static @Nullable Object plain(@Nullable Object answer) {
    if (answer instanceof Optional<?> optional) {
      return optional.isPresent() ? plain(optional.get()) : null;
    }
    if (answer instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    if (answer instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (answer instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    }
    if (answer instanceof Iterable<?> elements) {
      List<@Nullable Object> list = new ArrayList<>();
      elements.forEach(list::add);
      return list;
    }
    return answer != null && answer.getClass().isArray() ? list(answer) : answer;
  }

  static boolean isNumber(Object value) {
    return value instanceof Number || value instanceof Ratio || value instanceof Money;
  }

  /** The value as an exact decimal; null if it is none, as NaN and the infinities. */
  static @Nullable BigDecimal decimal(Object value) {
    if (value instanceof Ratio ratio) {
      return new BigDecimal(ratio.numerator())
          .divide(new BigDecimal(ratio.denominator()), EXACT_ENOUGH);
    }
    if (value instanceof Money money) {
      return money.amount();
    }
    try {
      return value instanceof Double number
          ? new BigDecimal(number)
          : new BigDecimal(value.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static List<@Nullable Object> list(Object array) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      list.add(Array.get(array, i));
    }
    return list;
  }
}
