package org.creativehubs.core.organisation;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A body or post that steers a hub or a cluster, and what is known of it. */
@HubValue
@Value.Immutable
public abstract class GovernanceBody {

  GovernanceBody() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What kind of body it is. */
  public abstract GovernanceBodyKind kind();

  /** Its name, where it has one of its own; not blank. */
  public abstract Optional<String> name();

  /** The id of the organisation it belongs to; not blank. */
  public abstract Optional<String> organisationId();

  /** How many people it has; not negative. */
  public abstract Optional<QualifiedNumber> members();

  /** A body whose members all belong to this one too; of another kind. */
  public abstract Optional<GovernanceBodyKind> includes();

  /** Whom its members stand for, such as councillors or tenants; none blank or twice. */
  public abstract List<String> represents();

  /** What it does or decides, each in a few words; none blank or twice. */
  public abstract List<String> roles();

  /** Whether its members are paid for it; absent where it is not known. */
  public abstract Optional<Boolean> paid();

  /** Since when there has been one, as exactly as is known. */
  public abstract Optional<PartialDate> since();

  /** Where it is described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> name().ifPresent(name -> Check.notBlank(name, "name")),
        () -> organisationId().ifPresent(id -> Check.id(id, "organisationId")),
        () -> members().ifPresent(n -> Check.notNegative(n, "members")),
        () ->
            includes()
                .ifPresent(
                    other ->
                        Check.that(
                            other != kind(),
                            Fault.INCONSISTENT,
                            "includes",
                            "differ from kind",
                            other)),
        () -> Check.texts(represents(), "represents"),
        () -> Check.texts(roles(), "roles"));
  }

  /** Builds a {@link GovernanceBody}. */
  public static final class Builder extends ImmutableGovernanceBody.Builder {
    Builder() {}
  }
}
