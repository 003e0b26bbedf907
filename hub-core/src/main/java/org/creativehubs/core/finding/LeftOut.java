package org.creativehubs.core.finding;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something that an answer says nothing about, and why. */
@HubValue
@Value.Immutable
public abstract class LeftOut {

  LeftOut() {}

  /**
   * Something that is left out.
   *
   * @param what what it is, such as {@code letting studio-7}; not blank
   * @param because why it is left out; not blank
   * @return what is left out
   */
  public static LeftOut of(String what, String because) {
    return new Builder().what(what).because(because).build();
  }

  /** What it is, such as {@code letting studio-7}; not blank. */
  public abstract String what();

  /** Why it is left out; not blank. */
  public abstract String because();

  /** Such as {@code Q1, sundries: no line of the plan has it}. */
  @Override
  public final String toString() {
    return what() + ": " + because();
  }

  @Value.Check
  void check() {
    Check.notBlank(what(), "what");
    Check.notBlank(because(), "because");
  }

  static final class Builder extends ImmutableLeftOut.Builder {}
}
