package org.creativehubs.finance.risk;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How much of an uncertain input follows one factor that all such inputs share, such as demand: two
 * inputs with loadings a and b are correlated by a x b.
 */
@HubValue
@Value.Immutable
public abstract class FactorLoading {

  FactorLoading() {}

  /**
   * The loading of one uncertain input.
   *
   * @param input its name
   * @param loading in [-1, 1]; 0 means that it does not follow the factor
   * @return the loading
   */
  public static FactorLoading of(String input, Ratio loading) {
    return new Builder().input(input).loading(loading).build();
  }

  /** The name of the input. */
  public abstract String input();

  /** The correlation of the input with the factor, in [-1, 1]; 0 means that it does not follow. */
  public abstract Ratio loading();

  @Value.Check
  void check() {
    Check.between(loading(), -1, 1, "loading");
  }

  /** The name and the loading in one line. */
  @Override
  public final String toString() {
    return Show.line("{}: {}", input(), loading());
  }

  static final class Builder extends ImmutableFactorLoading.Builder {}
}
