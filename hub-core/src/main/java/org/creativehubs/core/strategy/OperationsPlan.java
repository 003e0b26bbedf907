package org.creativehubs.core.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the people behind a strategy will do in a period, item by item. */
@HubValue
@Value.Immutable
public abstract class OperationsPlan {

  OperationsPlan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the plan; not blank. */
  public abstract String name();

  /** The period it is for. Items may lie outside: a finding, and no mistake of the data. */
  public abstract Optional<DateRange> period();

  /** Its items in order, each with an id of its own. */
  public abstract List<PlanItem> items();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> Check.distinct(items(), PlanItem::id, "items", "id"));
  }

  /** Name, id, period and the number of items in one line, with the source. */
  @Override
  public final String toString() {
    return Show.line(
        "{} ({}{}): {} items{}",
        name(),
        id(),
        period().map(days -> ", " + days),
        items().size(),
        source().map(source -> " [" + source + "]"));
  }

  /** Builds an {@link OperationsPlan}. */
  public static final class Builder extends ImmutableOperationsPlan.Builder {
    Builder() {}
  }
}
