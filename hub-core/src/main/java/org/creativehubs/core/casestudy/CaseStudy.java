package org.creativehubs.core.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What a document says about a hub, cluster or programme as an example for others: place,
 * organisation, finance, services and figures, and what its people advise.
 */
@HubValue
@Value.Immutable
public abstract class CaseStudy {

  CaseStudy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What it is called; not blank. */
  public abstract String title();

  /** Where it is. */
  public abstract Optional<Place> place();

  /** The organisation it is about. */
  public abstract Optional<Organisation> organisation();

  /** The hub it is about. */
  public abstract Optional<Hub> hub();

  /** Where money came from. */
  public abstract List<FundingAward> funding();

  /** Revenue and expenditure; each statement with an id of its own. */
  public abstract List<Statement> statements();

  /** Its programmes; each with an id of its own, and a strand only beside what it is part of. */
  public abstract List<Programme> programmes();

  /** What it does for others; each with an id of its own. */
  public abstract List<HubService> services();

  /** What it wants to reach and has reached; each with an id of its own. */
  public abstract List<Indicator> indicators();

  /** What it means to reach by a date; each with an id of its own. */
  public abstract List<PolicyTarget> targets();

  /** What it reports to have done for others. */
  public abstract List<ImpactResult> results();

  /** Other numbers by their parts. */
  public abstract List<Breakdown> breakdowns();

  /** Other figures. */
  public abstract List<Figure> figures();

  /** Dates that it gives, one event perhaps several times. */
  public abstract List<DatedEvent> datedEvents();

  /** The guiding principles it is an example of. */
  public abstract Set<GuidingPrinciple> principles();

  /** What it advises others, the first first; none blank or twice. */
  public abstract List<String> tips();

  /** Where it is written. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(title(), "title"),
        () -> Check.distinct(statements(), Statement::id, "statements", "id"),
        () -> Check.distinct(programmes(), Programme::id, "programmes", "id"),
        () -> Check.distinct(services(), HubService::id, "services", "id"),
        () -> Check.distinct(indicators(), Indicator::id, "indicators", "id"),
        () -> Check.distinct(targets(), PolicyTarget::id, "targets", "id"),
        () -> Check.texts(tips(), "tips"));
    for (int i = 0; i < programmes().size(); i++) {
      checkStrand(programmes().get(i), "programmes[" + i + "].partOf");
    }
  }

  private void checkStrand(Programme strand, String field) {
    strand
        .partOf()
        .ifPresent(
            whole ->
                Check.that(
                    programmes().stream()
                        .anyMatch(each -> each.id().equals(whole) && each.partOf().isEmpty()),
                    Fault.UNKNOWN_CODE,
                    field,
                    "be a programme of the case study that is no strand itself",
                    whole));
  }

  /** Title and id in one line; the rest would take pages. */
  @Override
  public final String toString() {
    return title() + " (" + id() + ")";
  }

  /** Builds a {@link CaseStudy}. */
  public static final class Builder extends ImmutableCaseStudy.Builder {
    Builder() {}
  }
}
