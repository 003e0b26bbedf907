package org.creativehubs.core.explain;

import com.google.common.base.Ascii;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Says that a measure does not exist here, and why: never NaN, never a stand-in zero. */
@HubValue
@Value.Immutable
public abstract class Undefined {

  Undefined() {}

  /**
   * A reason.
   *
   * @param code a stable code in capitals, such as {@code EMPTY_REGION}
   * @param because the reason in words, to be read after "because"; not blank
   * @return the reason
   */
  public static Undefined of(String code, String because) {
    return new Builder().code(code).because(because).build();
  }

  /** A stable code in capitals, such as {@code EMPTY_REGION}. */
  public abstract String code();

  /** The reason in words, to be read after "because"; not blank. */
  public abstract String because();

  /** The code in short words, such as {@code empty region}, for a cell of a table. */
  public final String words() {
    return Ascii.toLowerCase(code()).replace('_', ' ');
  }

  @Value.Check
  void check() {
    Check.that(
        code().matches("[A-Z][A-Z0-9_]*"), Fault.MALFORMED, "code", "be in capitals", code());
    Check.notBlank(because(), "because");
  }

  @Override
  public final String toString() {
    return "undefined: " + because() + " (" + code() + ")";
  }

  static final class Builder extends ImmutableUndefined.Builder {}
}
