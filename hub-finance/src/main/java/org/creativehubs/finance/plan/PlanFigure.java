package org.creativehubs.finance.plan;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something a plan stands on: a figure of a document, or an assumption with its reason. */
@HubValue
@Value.Immutable
public abstract class PlanFigure {

  PlanFigure() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is of, such as {@code rent of a square foot}; not blank. */
  public abstract String name();

  /** The figure with its unit, in words; not blank. */
  public abstract String value();

  /** Of when it is: of a document's figure its date, of an assumption the day it was made. */
  public abstract PartialDate dated();

  /** The document it is from, given only if {@link #reason()} is absent. */
  public abstract Optional<Source> source();

  /** Why it is assumed, given only if {@link #source()} is absent; not blank. */
  public abstract Optional<String> reason();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notBlank(value(), "value");
    reason().ifPresent(reason -> Check.notBlank(reason, "reason"));
    Check.exactlyOne(source(), "source", reason(), "reason");
  }

  /** Whether it is assumed and not of a document. */
  public final boolean isAssumed() {
    return reason().isPresent();
  }

  /** What it is of and of when, and whether it is assumed. */
  public final String label() {
    return (isAssumed() ? "assumed, " : "") + name() + " (" + dated() + ")";
  }

  /** The figure, and why it is assumed where it is. */
  public final String words() {
    return value() + reason().map(why -> "; " + why).orElse("");
  }

  /** Name, date, figure and where it comes from in one line. */
  @Override
  public final String toString() {
    return label() + ": " + words() + source().map(from -> " [" + from + "]").orElse("");
  }

  /** Builds a {@link PlanFigure}. */
  public static final class Builder extends ImmutablePlanFigure.Builder {
    Builder() {}
  }
}
