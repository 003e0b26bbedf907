package org.creativehubs.core.quantity;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A unit of floor area. A foot is 0.3048 m exactly (international yard and pound agreement, 1959).
 */
public enum AreaUnit {
  /** Square metre. */
  SQ_M("m2", Ratio.ONE, "m²", "sq m", "sqm"),
  /** Square foot: 0.09290304 m2 exactly. */
  SQ_FT("ft2", Ratio.of(9_290_304, 100_000_000), "ft²", "sq ft", "sqft");

  private final String symbol;
  private final Ratio squareMetres;
  private final ImmutableSet<String> others;

  AreaUnit(String symbol, Ratio squareMetres, String... others) {
    this.symbol = symbol;
    this.squareMetres = squareMetres;
    this.others = ImmutableSet.copyOf(others);
  }

  /**
   * A unit from its name, its symbol or a usual way to write it.
   *
   * @param text such as {@code "SQ_FT"}, {@code "ft2"}, {@code "ft²"}, {@code "sq ft"} or {@code
   *     "sqft"}, in either case
   * @return the unit
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it is none
   */
  public static AreaUnit parse(String text) {
    for (AreaUnit unit : values()) {
      if (unit.isWritten(text)) {
        return unit;
      }
    }
    throw new InvalidValueException(Fault.UNKNOWN_CODE, "unit", "be one of SQ_M, SQ_FT", text);
  }

  /** The symbol: {@code m2} or {@code ft2}. */
  public String symbol() {
    return symbol;
  }

  /** How many square metres one unit is, exactly; above zero. */
  public Ratio squareMetres() {
    return squareMetres;
  }

  /**
   * Whether a text is the name, the symbol or a usual way to write this unit.
   *
   * @param text the text, in either case
   * @return whether {@link #parse} reads it as this unit
   */
  public boolean isWritten(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return name().equalsIgnoreCase(text) || symbol.equals(lower) || others.contains(lower);
  }
}
