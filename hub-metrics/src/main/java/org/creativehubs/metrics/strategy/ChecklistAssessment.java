package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;

/**
 * How does a cluster or its organisation stand on a list, and what is still open? Of several
 * ratings of one term the latest holds; one without a date holds only where none has a date. Shares
 * are of all terms, so that a list with few ratings does not look better than it is known to be.
 * What was asked in vain is rated NOT_KNOWN; what was never asked is not rated.
 *
 * <pre>{@code
 * Vocabulary rules = PublishedLists.named("policy-rules");
 * Rating listen = Rating.builder()
 *         .vocabulary(rules.id()).term("listen").standing(Standing.MET).build();
 * AssessmentReport report = ChecklistAssessment.of(rules, List.of(listen));
 * report.share(rules.id(), Standing.MET).orElseThrow(); // 1/7
 * }</pre>
 */
public final class ChecklistAssessment {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ChecklistAssessmentInput, AssessmentReport> ENTRY =
      CatalogEntry.of(
              "checklist-assessment",
              ChecklistAssessment.class,
              ChecklistAssessmentInput.class,
              AssessmentReport.class)
          .title("Assessment by checklist")
          .question("How does a cluster stand on a checklist, and what lacks evidence?")
          .convention("the latest rating holds; shares are of all terms of a list")
          .convention(
              "passShare: MET, or NOT_MET if all that is open could not help, else NOT_KNOWN")
          .convention("NOT_KNOWN was asked in vain; not rated was never asked")
          .convention("lists are data: success factors, barriers, rules, indicators of excellence")
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy maker's"
                          + " guide")
                  .edition("2022")
                  .place("Cluster Success Factors: the success factors")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "Peter Rudge: Framework Strategy for the Staffordshire Moving Image Cluster")
                  .edition("2016")
                  .place("3 Visioning: barriers and rules; 1 Introduction: principles")
                  .build())
          .answeredBy(ChecklistAssessment::answer);

  private static final Comparator<Rating> BY_DATE =
      Comparator.comparing(
          rating -> rating.asOf().map(date -> date.latest()).orElse(LocalDate.MIN));

  /** Of two ratings up to the same day the one of the shorter time is the later. */
  private static final Comparator<Rating> LATEST =
      BY_DATE.thenComparing(
          rating -> rating.asOf().map(date -> date.earliest()).orElse(LocalDate.MIN));

  private ChecklistAssessment() {}

  /**
   * How something stands on one checklist, whatever the date.
   *
   * @param checklist the list
   * @param ratings how its terms stand, each once for each date
   * @return the report, without a share to pass
   */
  public static AssessmentReport of(Vocabulary checklist, List<Rating> ratings) {
    return answer(
        ChecklistAssessmentInput.builder().addChecklists(checklist).addAllRatings(ratings).build());
  }

  /** Answers the catalogue's question. */
  public static AssessmentReport answer(ChecklistAssessmentInput input) {
    List<Rating> ratings = input.ratings().stream().filter(r -> isInTime(r, input)).toList();
    Map<String, Rating> latest =
        ratings.stream()
            .collect(
                Collectors.toMap(
                    rating -> key(rating.vocabulary(), rating.term()),
                    Function.identity(),
                    BinaryOperator.maxBy(LATEST)));
    List<AssessedTerm> terms =
        input.checklists().stream()
            .flatMap(list -> list.terms().stream().map(term -> assess(list, term, latest)))
            .toList();
    List<Finding> findings = findings(input.checklists(), ratings, terms);
    return AssessmentReport.builder()
        .addAllTerms(terms)
        .passShare(input.passShare())
        .addAllFindings(findings)
        .explanation(explanation(input, terms, findings))
        .build();
  }

  private static boolean isInTime(Rating rating, ChecklistAssessmentInput input) {
    return input.on().isEmpty()
        || rating.asOf().isEmpty()
        || !rating.asOf().get().latest().isAfter(input.on().get());
  }

  private static String key(String list, String term) {
    return list + "\n" + term;
  }

  private static AssessedTerm assess(
      Vocabulary list, VocabularyTerm term, Map<String, Rating> ratings) {
    Optional<Rating> latest = Optional.ofNullable(ratings.get(key(list.id(), term.code())));
    return AssessedTerm.builder()
        .checklist(list.id())
        .term(term.code())
        .name(term.name())
        .rating(latest)
        .build();
  }

  private static List<Finding> findings(
      List<Vocabulary> lists, List<Rating> ratings, List<AssessedTerm> terms) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Map<String, Vocabulary> byId =
        lists.stream().collect(Collectors.toMap(Vocabulary::id, Function.identity()));
    for (Rating rating : ratings) {
      Optional<Vocabulary> list = Optional.ofNullable(byId.get(rating.vocabulary()));
      if (list.flatMap(known -> known.term(rating.term())).isEmpty()) {
        String term = rating.vocabulary() + "/" + rating.term();
        findings.add(
            Finding.of(FindingKind.UNKNOWN_TERM, term, term + " is rated, and on no checklist"));
      }
    }
    for (AssessedTerm term : terms) {
      if (term.lacksEvidence()) {
        findings.add(
            Finding.of(
                FindingKind.NO_EVIDENCE,
                term.checklist() + "/" + term.term(),
                term.name() + " is rated without evidence"));
      }
    }
    return findings.build();
  }

  private static Explanation explanation(
      ChecklistAssessmentInput input, List<AssessedTerm> terms, List<Finding> findings) {
    Explanation.Builder steps = Explanation.answering("How does it stand on the checklists?");
    input
        .passShare()
        .ifPresent(share -> steps.given("share to be met to pass a list", Answer.share(share)));
    Map<String, List<AssessedTerm>> byList =
        terms.stream().collect(Collectors.groupingBy(AssessedTerm::checklist));
    for (Vocabulary list : input.checklists()) {
      List<AssessedTerm> own = byList.getOrDefault(list.id(), List.of());
      for (Standing standing : Standing.values()) {
        step(steps, list, Show.words(standing), count(own, Optional.of(standing)));
      }
      step(steps, list, "not rated", count(own, Optional.empty()));
      input
          .passShare()
          .map(least -> AssessmentReport.verdict(own, least))
          .ifPresent(met -> steps.given(list.name() + ": passed", Answer.text(Show.words(met))));
    }
    for (Finding finding : findings) {
      String label = Show.line("{} of {}", finding.kind(), finding.subject());
      steps.given(label, Answer.text(finding.sentence()));
    }
    long rated = terms.stream().filter(term -> term.rating().isPresent()).count();
    return steps.terms(share("rated", rated, terms.size())).build();
  }

  private static long count(List<AssessedTerm> terms, Optional<Standing> standing) {
    return terms.stream()
        .filter(term -> term.rating().map(Rating::standing).equals(standing))
        .count();
  }

  private static void step(Explanation.Builder steps, Vocabulary list, String label, long count) {
    steps.terms(share(list.name() + ": " + label, count, list.terms().size()));
  }

  private static Term share(String label, long count, long all) {
    return Term.of(count).dividedBy(all).asShare().named(label);
  }
}
