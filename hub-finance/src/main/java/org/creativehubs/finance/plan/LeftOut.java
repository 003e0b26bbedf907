package org.creativehubs.finance.plan;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something of a hub that a plan says nothing about, because too little is known of it. */
@HubValue
@Value.Immutable
public abstract class LeftOut {

  LeftOut() {}

  /**
   * Something that is left out.
   *
   * @param what what it is, such as {@code letting studio-7}; not blank
   * @param because what is not known; not blank
   * @return what is left out
   */
  public static LeftOut of(String what, String because) {
    return new Builder().what(what).because(because).build();
  }

  /** What it is, such as {@code letting studio-7}; not blank. */
  public abstract String what();

  /** What is not known about it; not blank. */
  public abstract String because();

  @Value.Check
  void check() {
    Check.notBlank(what(), "what");
    Check.notBlank(because(), "because");
  }

  static final class Builder extends ImmutableLeftOut.Builder {}
}
