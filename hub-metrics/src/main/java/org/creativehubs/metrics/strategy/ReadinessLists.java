package org.creativehubs.metrics.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.initiative.BarrierChange;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.initiative.OfferedService;
import org.creativehubs.core.initiative.ServiceCategory;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The published lists by which a cluster is assessed, and what its services say of one of them. */
final class ReadinessLists {

  /** The list of the kinds of services. */
  static final Vocabulary SERVICES =
      Vocabulary.of("services", "Kinds of services", ServiceCategory.values());

  private ReadinessLists() {}

  static List<Vocabulary> published() {
    return List.of(
        PublishedLists.named("success-factors"),
        GrowthBarrier.vocabulary(),
        BarrierChange.vocabulary(),
        PublishedLists.named("policy-rules"),
        PublishedLists.named("strategic-principles"),
        PublishedLists.named("implementation-principles"),
        PublishedLists.named("world-class-dimensions"),
        PublishedLists.named("excellence-dependencies"),
        SERVICES);
  }

  /** A rating for each kind of service that is offered and not rated; evidence are its services. */
  static Stream<Rating> ofServices(ClusterInitiative initiative) {
    return Arrays.stream(ServiceCategory.values())
        .filter(category -> !initiative.servicesIn(category).isEmpty())
        .filter(category -> initiative.ratings().stream().noneMatch(one -> rates(one, category)))
        .map(category -> offered(initiative.servicesIn(category), category));
  }

  private static boolean rates(Rating rating, ServiceCategory category) {
    return rating.vocabulary().equals(SERVICES.id()) && rating.term().equals(category.code());
  }

  private static Rating offered(List<OfferedService> services, ServiceCategory category) {
    return Rating.builder()
        .vocabulary(SERVICES.id())
        .term(category.code())
        .standing(Standing.MET)
        .evidence(
            "offers " + String.join("; ", services.stream().map(OfferedService::name).toList()))
        .source(services.stream().flatMap(service -> service.source().stream()).findFirst())
        .build();
  }
}
