package org.creativehubs.finance.funding;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A range of amounts that some kind of finance is there for, or that it is said to be lacking for;
 * both ends belong to it.
 */
@HubValue
@Value.Immutable
public abstract class FinanceBand {

  FinanceBand() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What kind of finance it is, such as {@code seed}; not blank. */
  public abstract String name();

  /** Whether there is such finance, or a lack of it. */
  public abstract BandMeaning meaning();

  /** The smallest amount; zero or more. */
  public abstract Money from();

  /** The largest amount; at least {@link #from()}. */
  public abstract Money to();

  /** Where the band is described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(from(), "from");
    MoneyCheck.sameCurrency(to(), "to", from(), "from");
    Check.atLeast(to(), "to", from(), "from");
  }

  /** The finance band in one line. */
  @Override
  public final String toString() {
    return name() + ", " + Show.words(meaning()) + ", " + from() + " to " + to();
  }

  /** Builds a {@link FinanceBand}. */
  public static final class Builder extends ImmutableFinanceBand.Builder {
    Builder() {}
  }
}
