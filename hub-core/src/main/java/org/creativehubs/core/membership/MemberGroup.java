package org.creativehubs.core.membership;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The members of one kind in an organisation: how many they are, or what part of all. */
@HubValue
@Value.Immutable
public abstract class MemberGroup {

  MemberGroup() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The kind of members. */
  public abstract MemberKind kind();

  /** How many there are; zero or more. A group has a count, a share or both. */
  public abstract Optional<QualifiedNumber> count();

  /** What part of all members they are, in [0, 1]. */
  public abstract Optional<Ratio> shareOfMembers();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> count().ifPresent(n -> Check.notNegative(n, "count")),
        () -> shareOfMembers().ifPresent(share -> Check.share(share, "shareOfMembers")));
    Check.givenIf(count(), "count", shareOfMembers().isEmpty(), "shareOfMembers is absent");
  }

  /**
   * How many members the group has: its count, or else its share of all.
   *
   * @param members the number of all members
   * @return the number, not rounded to a whole one
   */
  public final QualifiedNumber countOf(QualifiedNumber members) {
    return count().orElseGet(() -> members.times(shareOfMembers().orElse(Ratio.ZERO)));
  }

  /** Builds a {@link MemberGroup}. */
  public static final class Builder extends ImmutableMemberGroup.Builder {
    Builder() {}
  }
}
