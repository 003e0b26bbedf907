package org.creativehubs.examples.dossier;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A part of the input of a question that no document gives. */
@HubValue
@Value.Immutable
public abstract class AssumedValue {

  AssumedValue() {}

  /** An assumed part and its reason. */
  public static AssumedValue of(String at, String reason) {
    return ImmutableAssumedValue.builder().at(at).reason(reason).build();
  }

  /** Where it stands in the input of the calculator, as a JSON Pointer; empty for all of it. */
  public abstract String at();

  /** What is assumed and why; not blank. */
  public abstract String reason();

  /**
   * Whether only proportions of it matter, as where shares are taken as parts of a hundred pounds:
   * money that does not make an answer an example.
   */
  @Value.Default
  public boolean proportions() {
    return false;
  }

  /** Whether it stands for somebody or something made up, which makes an answer an example. */
  @Value.Default
  public boolean madeUp() {
    return false;
  }

  @Value.Check
  void check() {
    Check.notBlank(reason(), "reason");
  }

  /** The reason as a sentence of a page. */
  @Override
  public final String toString() {
    return "assumed: " + reason();
  }
}
