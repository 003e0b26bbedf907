package org.creativehubs.finance.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How a value of a {@link Spread} is drawn, and which parameters that takes. */
public enum SpreadKind {
  /** Always the same value. */
  FIXED("value"),
  /** Anywhere between two bounds, alike. */
  UNIFORM("least", "most"),
  /** Rising in a straight line from the least to the most likely value, and falling to the most. */
  TRIANGULAR("least", "mode", "most"),
  /** A normal distribution cut off at two bounds. */
  NORMAL("mean", "deviation", "least", "most"),
  /** A distribution whose logarithm is normal, cut off at two bounds. */
  LOGNORMAL("median", "logDeviation", "least", "most"),
  /** One of some values, each with its weight. */
  DISCRETE("outcomes");

  private final ImmutableList<String> parameters;

  SpreadKind(String... parameters) {
    this.parameters = ImmutableList.copyOf(parameters);
  }

  /** The parameters that are given, and no others. */
  public List<String> parameters() {
    return parameters;
  }
}
