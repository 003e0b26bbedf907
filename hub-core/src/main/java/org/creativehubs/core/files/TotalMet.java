package org.creativehubs.core.files;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A total that stands in a file, beside the sum of what it is the total of. */
@HubValue
@Value.Immutable
public abstract class TotalMet {

  TotalMet() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is the total of, such as {@code region Leeds} or {@code all}; not blank. */
  public abstract String subject();

  /** The period; absent where the file has none. */
  public abstract Optional<FilePeriod> period();

  /** The total; finite. */
  public abstract double total();

  /** The sum; finite, absent where a part of it is not known. */
  public abstract OptionalDouble sum();

  /**
   * What it must be, in words, where a part of the sum is not known and what is known does not
   * allow it; not blank.
   */
  public abstract Optional<String> misfit();

  /** Whether it stands in for the sum. */
  public abstract boolean used();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(subject(), "subject");
    Check.finite(total(), "total");
    sum().ifPresent(sum -> Check.finite(sum, "sum"));
    misfit().ifPresent(misfit -> Check.notBlank(misfit, "misfit"));
    Check.givenOnlyIf(
        misfit(), "misfit", sum().isEmpty() && !used(), "sum is absent and it is not used");
  }

  /** Whether total and sum agree up to a part in a billion; false where there is no sum. */
  public final boolean agrees() {
    return sum().isPresent() && Math.abs(sum().getAsDouble() - total()) <= 1e-9 * Math.abs(total());
  }

  /** The subject, the total, the sum and what they say of one another, in one line. */
  @Override
  public final String toString() {
    String of = subject() + period().map(period -> " in " + period).orElse("");
    String start = "total of " + of + ": " + Show.number(total());
    String use = used() ? ", used" : "";
    return start
        + misfit()
            .map(misfit -> ", which does not fit, since it must " + misfit)
            .orElseGet(this::againstSum)
        + use;
  }

  private String againstSum() {
    return sum().isEmpty() ? ", the sum is not known" : against(sum().getAsDouble());
  }

  private String against(double sum) {
    return agrees() ? ", which is the sum" : ", but the sum is " + Show.number(sum);
  }

  /** Builds a {@link TotalMet}. */
  public static final class Builder extends ImmutableTotalMet.Builder {
    Builder() {}
  }
}
