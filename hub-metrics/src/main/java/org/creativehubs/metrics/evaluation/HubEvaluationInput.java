package org.creativehubs.metrics.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.indicator.SuccessMeasure;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Rating;
import org.immutables.value.Value;

/** A hub to be evaluated, and how its promises and ratings belong to what it is held against. */
@HubValue
@Value.Immutable
public abstract class HubEvaluationInput {

  /** The vocabulary of {@link #ratings()}: the six principles, such as {@code shared-values}. */
  public static final String PRINCIPLES = "guiding-principles";

  HubEvaluationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub: indicators, agreements with their register, statements and whatever else is known. */
  public abstract Hub hub();

  /** What was written about it, each with an id of its own; perhaps nothing. */
  public abstract List<CaseStudy> studies();

  /** Which success measure a promise of the hub is about, by the id of the obligation. */
  public abstract Map<String, SuccessMeasure> measureOf();

  /** Which result a promise of the hub is about, by the id of the obligation. */
  public abstract Map<String, ResultArea> areaOf();

  /** How open words of the agreements are read. */
  public abstract List<Reading> readings();

  /**
   * How the hub stands on the principles, as someone judges it: of the vocabulary {@code
   * guiding-principles}, each term once for each date. They stand before the ratings of the same
   * terms in the hub itself.
   */
  public abstract List<Rating> ratings();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.distinct(studies(), CaseStudy::id, "studies", "id"),
        () -> checkPromises(measureOf().keySet(), "measureOf"),
        () -> checkPromises(areaOf().keySet(), "areaOf"),
        () -> Rating.checkDistinct(ratings(), "ratings"),
        () -> Check.each(ratings(), "ratings", HubEvaluationInput::checkRating));
  }

  private void checkPromises(Set<String> ids, String field) {
    Set<String> known = promises().map(Obligation::id).collect(Collectors.toSet());
    ids.forEach(
        id ->
            Check.that(
                known.contains(id), Fault.UNKNOWN_CODE, field, "name obligations of the hub", id));
  }

  private static void checkRating(Rating rating, String field) {
    Check.that(
        rating.vocabulary().equals(PRINCIPLES),
        Fault.UNKNOWN_CODE,
        field + ".vocabulary",
        "be " + PRINCIPLES,
        rating.vocabulary());
    Check.that(
        Stream.of(GuidingPrinciple.values()).anyMatch(one -> code(one).equals(rating.term())),
        Fault.UNKNOWN_CODE,
        field + ".term",
        "be one of "
            + Stream.of(GuidingPrinciple.values())
                .map(HubEvaluationInput::code)
                .collect(Collectors.joining(", ")),
        rating.term());
  }

  /** The code of a principle in a rating, such as {@code shared-values}. */
  static String code(GuidingPrinciple principle) {
    return principle.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  final Stream<Obligation> promises() {
    return hub().agreements().stream().flatMap(agreement -> agreement.obligations().stream());
  }

  final StudiedHub studied() {
    return StudiedHub.of(hub(), studies());
  }

  /** Builds a {@link HubEvaluationInput}. */
  public static final class Builder extends ImmutableHubEvaluationInput.Builder {
    Builder() {}
  }
}
