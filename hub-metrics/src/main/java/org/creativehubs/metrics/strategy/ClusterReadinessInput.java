package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.immutables.value.Value;

/** A cluster initiative with its ratings and services, and the lists it is assessed by. */
@HubValue
@Value.Immutable
public abstract class ClusterReadinessInput {

  ClusterReadinessInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The initiative: its ratings, and the services it offers. */
  public abstract ClusterInitiative initiative();

  /**
   * The lists it is assessed by, each with an id of its own; the published success factors,
   * barriers to growth and the changes that overcome them, rules, principles and kinds of services
   * where none are named. Ratings on other lists are findings.
   */
  public abstract List<Vocabulary> checklists();

  /**
   * The ids of the lists whose terms hold a cluster back, so that a term that is met is the worse;
   * the barriers to growth where no checklists are named.
   */
  public abstract List<String> obstacles();

  /** The day to assess for, as in {@code 2026-12-31}: a rating that may be later is left out. */
  @IsoDate
  public abstract LocalDate on();

  /** The day before {@link #on()} to compare with; absent where nothing is compared. */
  @IsoDate
  public abstract Optional<LocalDate> earlier();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(checklists(), Vocabulary::id, "checklists", "id");
    Check.distinct(obstacles(), id -> id, "obstacles", "id");
    List<String> ids = lists().stream().map(Vocabulary::id).toList();
    for (String obstacle : obstacles()) {
      Check.that(
          ids.contains(obstacle),
          Fault.UNKNOWN_CODE,
          "obstacles",
          "be the id of one of the lists",
          obstacle);
    }
    earlier().ifPresent(day -> Check.before(day, "earlier", on(), "on"));
  }

  /** The lists that are named, or the published ones. */
  final List<Vocabulary> lists() {
    return checklists().isEmpty() ? ReadinessLists.published() : checklists();
  }

  /** Whether a term of a list that is met is the worse. */
  final boolean isObstacle(String list) {
    return (checklists().isEmpty() && obstacles().isEmpty())
        ? list.equals(GrowthBarrier.vocabulary().id())
        : obstacles().contains(list);
  }

  /** Builds a {@link ClusterReadinessInput}. */
  public static final class Builder extends ImmutableClusterReadinessInput.Builder {
    Builder() {}
  }
}
