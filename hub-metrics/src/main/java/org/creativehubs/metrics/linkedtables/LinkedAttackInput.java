package org.creativehubs.metrics.linkedtables;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.immutables.value.Value;

/** Published tables that share counts, and how uncertain their hidden counts must stay. */
@HubValue
@Value.Immutable
public abstract class LinkedAttackInput {

  LinkedAttackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The tables as they are published. */
  public abstract ProtectedTables tables();

  /** Who attacks. Where it is left out the one against whom the tables say they are protected. */
  @Value.Default
  public Attacker attacker() {
    return tables().attacker().orElse(LinkedSuppressionInput.STRANGER);
  }

  /** How uncertain a count must stay. Where it is left out none may be known for certain. */
  @Value.Default
  public ProtectionPolicy protection() {
    return ProtectionPolicy.certainty();
  }

  /**
   * The true counts, for a check before publication; given only where {@link #protection()} asks
   * for a share of them. The attack itself does not look at them.
   */
  public abstract Optional<LinkedTables> counts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    LinkedSuppressionInput.checkStranger(attacker());
    Check.givenExactlyIf(
        counts(), "counts", protection().dependsOnCount(), "protection is a share of the count");
    counts()
        .ifPresent(
            counts ->
                Check.that(
                    counts.tables().equals(tables().layouts())
                        && counts.groups().equals(tables().groups())
                        && counts.layerNames().equals(tables().layers())
                        && counts.regions().equals(tables().regions())
                        && counts.industries().equals(tables().industries()),
                    Fault.INCONSISTENT,
                    "counts",
                    "have the codes, groups and tables of tables",
                    counts.measure()));
  }

  /** Builds a {@link LinkedAttackInput}. */
  public static final class Builder extends ImmutableLinkedAttackInput.Builder {
    Builder() {}
  }
}
