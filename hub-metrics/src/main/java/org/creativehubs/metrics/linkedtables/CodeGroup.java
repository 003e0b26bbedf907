package org.creativehubs.metrics.linkedtables;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Codes of one kind that have a sum of their own, such as the districts of a county. */
@HubValue
@Value.Immutable
public abstract class CodeGroup {

  /** Of what a group is. */
  public enum Axis {
    /** Of layers. */
    LAYER,
    /** Of regions. */
    REGION,
    /** Of industries. */
    INDUSTRY
  }

  CodeGroup() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the group, which no code of its kind has; not blank. */
  public abstract String name();

  /** Of what it is. */
  public abstract Axis axis();

  /** Its members: codes, or groups that are listed before; at least one, each once. */
  public abstract List<String> members();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(members(), "members");
    Check.texts(members(), "members");
  }

  /** Builds a {@link CodeGroup}. */
  public static final class Builder extends ImmutableCodeGroup.Builder {
    Builder() {}
  }
}
