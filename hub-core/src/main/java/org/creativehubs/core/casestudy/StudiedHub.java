package org.creativehubs.core.casestudy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A hub and what was written about it. */
@HubValue
@Value.Immutable
public abstract class StudiedHub {

  StudiedHub() {}

  /**
   * A hub with what was written about it.
   *
   * @param hub the hub
   * @param studies what was written about it, each with an id of its own; perhaps nothing
   * @return both
   */
  public static StudiedHub of(Hub hub, List<CaseStudy> studies) {
    return new Builder().hub(hub).addAllStudies(studies).build();
  }

  /** The hub. */
  public abstract Hub hub();

  /** What was written about it, each with an id of its own. */
  public abstract List<CaseStudy> studies();

  @Value.Check
  void check() {
    Check.distinct(studies(), CaseStudy::id, "studies", "id");
  }

  /** The name of the hub. */
  public final String name() {
    return hub().name();
  }

  /** What it does for members and public, by the hub and by the studies. */
  public final List<HubService> services() {
    return both(hub().services(), CaseStudy::services);
  }

  /** The programmes that the studies describe. */
  public final List<Programme> programmes() {
    return both(List.of(), CaseStudy::programmes);
  }

  /** What funders give or promise to it, by the hub and by the studies. */
  public final List<FundingAward> awards() {
    return both(hub().awards(), CaseStudy::funding);
  }

  /** What came in or was spent, by the hub and by the studies. */
  public final List<Statement> statements() {
    return both(hub().statements(), CaseStudy::statements);
  }

  /** What it is measured by, by the hub and by the studies; not what its programmes are. */
  public final List<Indicator> indicators() {
    return both(hub().indicators(), CaseStudy::indicators);
  }

  /** What the studies say that it has done for others. */
  public final List<ImpactResult> results() {
    return both(List.of(), CaseStudy::results);
  }

  /** Every figure that is given of it, those of its results too. */
  public final List<Figure> figures() {
    return Stream.concat(
            both(hub().figures(), CaseStudy::figures).stream(),
            results().stream().map(ImpactResult::figure))
        .toList();
  }

  private <T> List<T> both(List<T> own, Function<CaseStudy, List<T>> told) {
    return Stream.concat(own.stream(), studies().stream().flatMap(s -> told.apply(s).stream()))
        .toList();
  }

  /** Builds a {@link StudiedHub}. */
  static final class Builder extends ImmutableStudiedHub.Builder {}
}
