package org.creativehubs.metrics.grouping;

import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Two groups that become one, and how far apart they were. */
@HubValue
@Value.Immutable
public abstract class GroupMerge {

  GroupMerge() {}

  static GroupMerge of(List<String> left, List<String> right, double height) {
    return new Builder().addAllLeft(left).addAllRight(right).height(height).build();
  }

  /** The members of the group whose first label comes first, in canonical order; at least one. */
  public abstract List<String> left();

  /** The members of the other group, in canonical order; at least one. */
  public abstract List<String> right();

  /** The distance of the two groups; zero or more. */
  public abstract double height();

  @Value.Check
  void check() {
    Check.notEmpty(left(), "left");
    Check.notEmpty(right(), "right");
    Check.notNegative(height(), "height");
  }

  /** Both groups and the height in one line. */
  @Override
  public final String toString() {
    return Show.line("{} + {} at {}", left(), right(), height());
  }

  static final class Builder extends ImmutableGroupMerge.Builder {
    Builder() {}
  }
}
