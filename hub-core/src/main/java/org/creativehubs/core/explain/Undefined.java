package org.creativehubs.core.explain;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Says that a measure does not exist here, and why: never NaN, never a stand-in zero. */
@HubValue
@Value.Immutable
public abstract class Undefined {

  private static final Set<String> REASONS =
      Arrays.stream(Reason.values()).map(Reason::name).collect(Collectors.toUnmodifiableSet());

  Undefined() {}

  /**
   * A reason.
   *
   * @param reason the reason
   * @param because the reason in words, to be read after "because"; not blank
   * @return the reason
   */
  public static Undefined of(Reason reason, String because) {
    return new Builder().code(reason.name()).because(because).build();
  }

  /** The name of a {@link Reason}, such as {@code EMPTY_REGION}. */
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
        REASONS.contains(code()), Fault.UNKNOWN_CODE, "code", "be the name of a Reason", code());
    Check.notBlank(because(), "because");
  }

  /** The reason whose name is {@link #code()}. */
  public final Reason reason() {
    return Reason.valueOf(code());
  }

  @Override
  public final String toString() {
    return "undefined: " + because() + " (" + code() + ")";
  }

  static final class Builder extends ImmutableUndefined.Builder {}
}
