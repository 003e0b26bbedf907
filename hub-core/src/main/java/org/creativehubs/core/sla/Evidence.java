package org.creativehubs.core.sla;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What speaks for or against one obligation: a number with its qualifier, or a duty whose full
 * compliance would yield one.
 */
@HubValue
@Value.Immutable
public abstract class Evidence {

  Evidence() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the obligation it speaks for. */
  public abstract String obligation();

  /** How it was obtained; {@link EvidenceKind#CAPACITY} only if there is a {@link #duty()}. */
  public abstract EvidenceKind kind();

  /**
   * What was found, in the unit of the obligation; with a basis a share of it, as a decimal
   * fraction. Below zero only for a {@link ObligationKind#NET_CHANGE}; absent where there is a
   * {@link #duty()} instead.
   */
  public abstract Optional<QualifiedNumber> value();

  /** The size of the basis, such as 50 studios, in the unit of the obligation; not negative. */
  public abstract Optional<QualifiedNumber> basisSize();

  /** The duty that would yield a number if everybody complied. */
  public abstract Optional<Duty> duty();

  /** What the evidence says of everything it counts, such as {@code located-at-the-hub}. */
  public abstract Set<String> facts();

  /** The evidence in words; not blank. */
  public abstract String statement();

  /** When it held; absent where the source does not say. */
  public abstract Optional<PartialDate> asOf();

  /** The period it counts; absent where it speaks for whatever period is asked about. */
  public abstract Optional<DateRange> period();

  /**
   * The part of all that the promise counts in that it covers, such as three of four buildings, as
   * a decimal fraction in (0, 1]; absent where it covers all.
   */
  public abstract Optional<Ratio> coverage();

  /**
   * The part of all that the promise counts in which it was counted, where parts add up; absent
   * where it counts the whole.
   */
  public abstract Optional<EvidencePart> part();

  /**
   * Whose count it is, such as {@code audit}, in words; not blank. Counts of one thing by several
   * are rivals. Absent where its {@link #kind()} is all that is known.
   */
  public abstract Optional<String> account();

  /**
   * The unit of {@link #value()}, that of the obligation as it is or as it was before a revision;
   * not blank, absent where it is that of the obligation as it is.
   */
  public abstract Optional<String> unit();

  /** What is counted, as the figures of the hub name it; not blank. */
  public abstract Optional<String> measure();

  /** Where it is written. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(obligation(), "obligation"),
        () -> Check.notBlank(statement(), "statement"),
        () -> facts().forEach(fact -> Check.id(fact, "facts")),
        () -> basisSize().ifPresent(v -> Check.notNegative(v, "basisSize")),
        () -> unit().ifPresent(unit -> Check.notBlank(unit, "unit")),
        () -> account().ifPresent(account -> Check.notBlank(account, "account")),
        () -> measure().ifPresent(measure -> Check.notBlank(measure, "measure")),
        () -> coverage().ifPresent(Evidence::checkCoverage),
        () ->
            Check.givenExactlyIf(
                duty(), "duty", kind() == EvidenceKind.CAPACITY, "kind is CAPACITY"));
    Check.exactlyOne(duty(), "duty", value(), "value");
  }

  private static void checkCoverage(Ratio part) {
    Check.positiveShare(part, "coverage");
  }

  /** Whose count it is: its {@link #account()}, else its {@link #kind()} in words. */
  public final String counter() {
    return account().isPresent() ? account().get() : kind().words();
  }

  /**
   * The first day on which it can have been known: the last of its dates.
   *
   * @return empty where it has no date
   */
  public final Optional<LocalDate> knownFrom() {
    Optional<LocalDate> end = period().map(DateRange::lastDay);
    Optional<LocalDate> held = asOf().map(PartialDate::latest);
    return end.isPresent() && held.isPresent()
        ? (end.get().isAfter(held.get()) ? end : held)
        : end.or(() -> held);
  }

  /** Builds {@link Evidence}. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
