package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** One change of the rent that passes under a letting between two days. */
@HubValue
@Value.Immutable
public abstract class RollMove {

  RollMove() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the letting; of one that is renewed, that of the later; not blank. */
  public abstract String letting();

  /** The id of the tenant; absent where it is not known. */
  public abstract Optional<String> tenant();

  /** Why the rent is another one. */
  public abstract RollMoveKind kind();

  /** The first day of the change; absent where it is not known. */
  @IsoDate
  public abstract Optional<LocalDate> from();

  /** The rent a year before it; zero or more. */
  public abstract Money before();

  /** The rent a year after it; zero or more. */
  public abstract Money after();

  @Value.Check
  void check() {
    Check.notBlank(letting(), "letting");
  }

  /** By how much the rent is higher, below zero where it is lower: after - before. */
  public final Money change() {
    return after().minus(before());
  }

  /** Letting, kind and change in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        letting() + " " + Show.words(kind()) + ": " + before() + " -> " + after(),
        "from",
        from(),
        "tenant",
        tenant());
  }

  static final class Builder extends ImmutableRollMove.Builder {}
}
