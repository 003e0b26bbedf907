package org.creativehubs.core.explain;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Says that a measure does not exist here, and why: never NaN, never a stand-in zero. */
@HubValue
@Value.Immutable
public abstract class Undefined {

  private static final Map<String, Reason> REASONS =
      Arrays.stream(Reason.values())
          .collect(Collectors.toUnmodifiableMap(Reason::name, Function.identity()));

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

  /**
   * A reason whose code is not in the list.
   *
   * @param code a stable code in capitals, such as {@code EMPTY_REGION}
   * @param because the reason in words, to be read after "because"; not blank
   * @return the reason
   */
  public static Undefined of(String code, String because) {
    return new Builder().code(code).because(because).build();
  }

  /** A stable code in capitals, such as {@code EMPTY_REGION}: the name of a {@link Reason}. */
  public abstract String code();

  /** The reason in words, to be read after "because"; not blank. */
  public abstract String because();

  /** The code in short words, such as {@code empty region}, for a cell of a table. */
  public final String words() {
    return Ascii.toLowerCase(code()).replace('_', ' ');
  }

  @Value.Check
  void check() {
    if (!REASONS.containsKey(code())) {
      Check.that(isCode(code()), Fault.MALFORMED, "code", "be in capitals", code());
    }
    Check.notBlank(because(), "because");
  }

  /** Capitals, digits and underscores after a capital; by hand, since it is asked often. */
  private static boolean isCode(String text) {
    return !text.isEmpty()
        && isCapital(text.charAt(0))
        && text.chars().allMatch(c -> isCapital(c) || (c >= '0' && c <= '9') || c == '_');
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The reason of this code; absent if the code is not in the list. */
  public final Optional<Reason> reason() {
    return Optional.ofNullable(REASONS.get(code()));
  }

  @Override
  public final String toString() {
    return "undefined: " + because() + " (" + code() + ")";
  }

  static final class Builder extends ImmutableUndefined.Builder {}
}
