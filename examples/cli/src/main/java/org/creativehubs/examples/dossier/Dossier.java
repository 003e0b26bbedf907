package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.affordability.TierWeight;
import org.creativehubs.metrics.location.ReferenceArea;
import org.immutables.value.Value;

/** What documents say of a hub or a group of clusters, and the choices of whoever asks about it. */
@HubValue
@Value.Immutable
public abstract class Dossier {

  Dossier() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the dossier is about; not blank. */
  public abstract String title();

  /** The hub; a dossier holds a hub, clusters or both. */
  public abstract Optional<Hub> hub();

  /** The clusters. */
  public abstract Optional<ClusterGroup> clusters();

  /** How open words of the hub's agreements are read. */
  public abstract List<Reading> readings();

  /** What the sizes of the hub's rent tiers are; needed where there are tiers. */
  public abstract Optional<TierWeight> rentTiersWeightedBy();

  /** Questions of affordability about the hub's tenancies. */
  public abstract List<AffordabilityQuestion> affordability();

  /** Areas that the clusters are compared with, besides the clusters together. */
  public abstract List<ReferenceArea> references();

  /** Questions that calculators of the catalogue answer. */
  public abstract List<DossierQuestion> questions();

  /** What a reader must know to read the answers rightly. */
  public abstract List<String> notes();

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.that(
        hub().isPresent() || clusters().isPresent(),
        Fault.EMPTY,
        "hub",
        "be given where there are no clusters",
        "missing");
    boolean tiers = hub().map(hub -> !hub.rentTiers().isEmpty()).orElse(false);
    Check.that(
        !tiers || rentTiersWeightedBy().isPresent(),
        Fault.INCONSISTENT,
        "rentTiersWeightedBy",
        "be given where the hub has rent tiers",
        "missing");
    for (int i = 0; i < affordability().size(); i++) {
      String tenancy = affordability().get(i).tenancy();
      Check.that(
          hub().filter(hub -> hasTenancy(hub, tenancy)).isPresent(),
          Fault.UNKNOWN_CODE,
          "affordability[" + i + "].tenancy",
          "be a tenancy of the hub",
          tenancy);
    }
  }

  private static boolean hasTenancy(Hub hub, String id) {
    return hub.tenancies().stream().anyMatch(tenancy -> tenancy.id().equals(id));
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
