package org.creativehubs.core.value.sample;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A sample whose nested value type has the name of another one in its package. */
@Value.Enclosing
public final class Invoice {

  private Invoice() {}

  /** What is charged. */
  @HubValue
  @Value.Immutable
  public abstract static class Line {
    Line() {}

    public static Builder builder() {
      return new Builder();
    }

    public abstract String text();

    public abstract int pence();

    @Value.Check
    void check() {
      Check.together(
          () -> Check.notBlank(text(), "text"),
          () -> Check.that(pence() > 0, "pence", "be > 0", pence()));
    }

    /** Builds. */
    public static final class Builder extends ImmutableInvoice.Line.Builder {
      Builder() {}
    }
  }
}
