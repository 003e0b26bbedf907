package org.creativehubs.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** A post or a group that runs a cluster initiative. */
@HubValue
@Value.Immutable
public abstract class InitiativeBody {

  InitiativeBody() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is. */
  public abstract BodyRole role();

  /** What it is called, where that differs; not blank. */
  public abstract Optional<String> name();

  /** How many there are of it, zero or more, as of agents in several places; absent for one. */
  public abstract Optional<QualifiedNumber> holders();

  /** The posts and groups whose holders sit in it too; not itself. */
  public abstract Set<BodyRole> includes();

  /** How many others sit in it; zero or more. */
  public abstract Optional<QualifiedNumber> furtherSeats();

  /** Whom those others come from; not blank, each only once. */
  public abstract List<String> represents();

  /** On what terms it is held while the initiative is a pilot. */
  public abstract Optional<PostTerms> termsInPilot();

  /** On what terms it is held once the initiative is incorporated. */
  public abstract Optional<PostTerms> termsAfterwards();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> name().ifPresent(name -> Check.notBlank(name, "name")),
        () ->
            Check.that(
                !includes().contains(role()),
                Fault.INCONSISTENT,
                "includes",
                "not hold its role",
                role()),
        () -> holders().ifPresent(n -> Check.notNegative(n, "holders")),
        () -> furtherSeats().ifPresent(n -> Check.notNegative(n, "furtherSeats")),
        () -> Codes.checkNames(represents(), "represents"));
  }

  /** Builds an {@link InitiativeBody}. */
  public static final class Builder extends ImmutableInitiativeBody.Builder {
    Builder() {}
  }
}
