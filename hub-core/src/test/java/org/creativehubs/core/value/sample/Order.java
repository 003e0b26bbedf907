package org.creativehubs.core.value.sample;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A sample that holds a value type nested in itself. */
@HubValue
@Value.Enclosing
@Value.Immutable
public abstract class Order {

  Order() {}

  public static Builder builder() {
    return new Builder();
  }

  public abstract String id();

  public abstract List<Line> lines();

  /** What is ordered. */
  @HubValue
  @Value.Immutable
  public abstract static class Line {
    Line() {}

    public static Builder builder() {
      return new Builder();
    }

    public abstract String text();

    public abstract int pieces();

    @Value.Check
    void check() {
      Check.together(
          () -> Check.notBlank(text(), "text"),
          () -> Check.that(pieces() > 0, "pieces", "be > 0", pieces()));
    }

    /** Builds. */
    public static final class Builder extends ImmutableOrder.Line.Builder {
      Builder() {}
    }
  }

  /** Builds. */
  public static final class Builder extends ImmutableOrder.Builder {
    Builder() {}
  }
}
