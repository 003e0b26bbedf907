package org.creativehubs.core.assumption;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One thing that is assumed, such as a leakage of 25 %. */
@HubValue
@Value.Immutable
public abstract class Assumption {

  Assumption() {}

  /**
   * An assumption.
   *
   * @param name what is assumed; not blank
   * @param value its value
   * @return the assumption
   */
  public static Assumption of(String name, Answer value) {
    return new Builder().name(name).value(value).build();
  }

  /**
   * An assumption in words.
   *
   * @param name what is assumed; not blank
   * @param words how; not blank
   * @return the assumption
   */
  public static Assumption of(String name, String words) {
    return of(name, Answer.text(words));
  }

  /** A named decimal fraction that is read as a percentage. */
  public static Assumption share(String name, Ratio share) {
    return of(name, Answer.share(share));
  }

  /** A named number. */
  public static Assumption number(String name, Ratio number) {
    return of(name, Answer.number(number));
  }

  /** What is assumed; not blank. */
  public abstract String name();

  /** Its value. */
  public abstract Answer value();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  /** Name and value in one line. */
  @Override
  public final String toString() {
    return name() + " " + value();
  }

  static final class Builder extends ImmutableAssumption.Builder {}
}
