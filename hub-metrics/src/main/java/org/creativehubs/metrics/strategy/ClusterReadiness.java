package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Vocabulary;

/**
 * How ready is a cluster: what is in place, what lacks, what to do next, and what changed between
 * two years? The standing on each list is that of {@link ChecklistAssessment}, list by list:
 * success factors, barriers, rules, principles and services say different things, and are never
 * averaged into one mark. A profile reaches from the terms that are in place to those that would be
 * if all that is open were: what is not rated is neither a pass nor a failure.
 *
 * <p>A kind of service that the initiative offers counts as in place. A term of a list of
 * obstacles, such as the barriers to growth, is in place where it is not met. Change is stated of
 * terms that were rated at a date up to each of both days, and again in between.
 *
 * <pre>{@code
 * Rating led = Rating.builder()
 *         .vocabulary("success-factors").term("local-leadership").standing(Standing.MET)
 *         .evidence("a chair from the trade").asOf(PartialDate.parse("2025")).build();
 * ClusterInitiative cluster =
 *         ClusterInitiative.builder().id("c").name("C").addRatings(led).build();
 * ReadinessProfile profile = ClusterReadiness.of(cluster, LocalDate.parse("2025-12-31"));
 * profile.inPlace("success-factors"); // 1
 * }</pre>
 */
public final class ClusterReadiness {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ClusterReadinessInput, ReadinessProfile> ENTRY =
      CatalogEntry.of(
              "cluster-readiness",
              ClusterReadiness.class,
              ClusterReadinessInput.class,
              ReadinessProfile.class)
          .title("Readiness of a cluster")
          .question("What has a cluster in place, what lacks, what is next, and what has changed?")
          .convention("lists stand side by side and are never averaged")
          .convention("in place: MET, or NOT_MET on a list of obstacles")
          .convention("most that may be in place: all but what is rated otherwise")
          .convention("not rated is neither a pass nor a failure")
          .convention("a kind of service that is offered is in place, on whatever day")
          .convention("change: only between dated ratings, and only of what was rated again")
          .source(ChecklistAssessment.ENTRY.sources().get(0))
          .source(ChecklistAssessment.ENTRY.sources().get(1))
          .answeredBy(ClusterReadiness::answer);

  private ClusterReadiness() {}

  /**
   * How ready a cluster is by the published lists.
   *
   * @param initiative the initiative with its ratings and services
   * @param on the day
   * @return its profile, compared with nothing
   */
  public static ReadinessProfile of(ClusterInitiative initiative, LocalDate on) {
    return answer(ClusterReadinessInput.builder().initiative(initiative).on(on).build());
  }

  /**
   * How ready a cluster is by the published lists, and what changed.
   *
   * @param initiative the initiative with its ratings and services
   * @param earlier the day to compare with, before on
   * @param on the day
   * @return its profile
   */
  public static ReadinessProfile of(ClusterInitiative initiative, LocalDate earlier, LocalDate on) {
    ClusterReadinessInput.Builder input = ClusterReadinessInput.builder();
    return answer(input.initiative(initiative).earlier(earlier).on(on).build());
  }

  /** Answers the catalogue's question. */
  public static ReadinessProfile answer(ClusterReadinessInput input) {
    List<Rating> all = input.initiative().ratings();
    List<Rating> dated = all.stream().filter(rating -> rating.asOf().isPresent()).toList();
    Optional<AssessmentReport> before =
        input.earlier().map(day -> assess(input, dated.stream(), day));
    AssessmentReport now =
        assess(
            input,
            Stream.concat(
                all.stream(),
                ReadinessLists.ofServices(input.initiative()).filter(one -> isAsked(input, one))),
            input.on());
    ReadinessProfile.Builder profile = ReadinessProfile.builder();
    for (Vocabulary list : input.lists()) {
      profile.putLists(list.id(), list.name());
      if (input.isObstacle(list.id())) {
        profile.addObstacles(list.id());
      }
    }
    return profile
        .initiative(input.initiative().name())
        .on(input.on())
        .earlier(input.earlier())
        .now(now)
        .before(before)
        .build();
  }

  private static boolean isAsked(ClusterReadinessInput input, Rating rating) {
    return input.lists().stream()
        .filter(list -> list.id().equals(rating.vocabulary()))
        .anyMatch(list -> list.term(rating.term()).isPresent());
  }

  private static AssessmentReport assess(
      ClusterReadinessInput input, Stream<Rating> ratings, LocalDate on) {
    return ChecklistAssessment.answer(
        ChecklistAssessmentInput.builder()
            .addAllChecklists(input.lists())
            .addAllRatings(ratings.toList())
            .on(on)
            .build());
  }
}
