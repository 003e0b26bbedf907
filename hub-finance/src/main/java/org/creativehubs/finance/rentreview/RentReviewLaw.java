package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.internal.BundledRow;
import org.creativehubs.core.internal.BundledTable;
import org.creativehubs.core.quantity.Ratio;

/**
 * Which terms of these rent reviews does the law reach, and does it apply yet?
 *
 * <p>The rules are a table that ships with the library, each with jurisdiction, enactment, first
 * day in force, source and the day up to which it is known; a caller may bring others. The day is
 * always the caller's. A rule reaches a letting made on or after its first day in force, and where
 * it looks back also one made on or after an earlier day; while no day is set, it depends on that
 * day for lettings made after the day up to which the rule is known. A term has no effect only if
 * it is caught by a law in force.
 *
 * <p>The library reports and does not advise: a term may fail or stand for other reasons. Nothing
 * here is undefined.
 *
 * <pre>{@code
 * Money market = Money.parse("GBP 12000");
 * ReviewClause review = ReviewClause.market(LocalDate.of(2031, 4, 1), market, true);
 * LettingFacts.Builder letting = LettingFacts.builder();
 * letting.on(LocalDate.of(2026, 11, 21)).madeOn(LocalDate.of(2026, 4, 1)).kind(LettingKind.NEW);
 * letting.jurisdiction(Jurisdiction.ENGLAND_AND_WALES).businessTenancy(true);
 * ReviewLawReport law = RentReviewLaw.of(letting.build(), List.of(review));
 * law.findings().get(0).reach(); // NOT_CAUGHT
 * }</pre>
 *
 * <p>Source: English Devolution and Community Empowerment Act 2026, Schedule 37.
 */
public final class RentReviewLaw {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentReviewLawInput, ReviewLawReport> ENTRY =
      CatalogEntry.of(
              "rent-review-law",
              RentReviewLaw.class,
              RentReviewLawInput.class,
              ReviewLawReport.class)
          .title("Law of upward-only rent reviews")
          .question(
              "Does the ban on upward-only rent reviews reach this lease, and is it in force?")
          .convention("the day asked for and the day the letting was made are the caller's")
          .convention("index, market and turnover reviews are caught; fixed steps and caps are not")
          .convention(
              "of several bases: caught as any of them; the greatest of the passing rent and others"
                  + " is upward only")
          .convention("reported, not applied")
          .source(Source.of("English Devolution and Community Empowerment Act 2026", "Schedule 37"))
          .answeredBy(RentReviewLaw::answer);

  private static final String TABLE = "rent-review-law.txt";
  private static final int CELLS = 13;

  private RentReviewLaw() {}

  /** The rules that ship with the library, in the order of their table. */
  public static List<ReviewRule> published() {
    return Published.RULES;
  }

  /**
   * What the law says of some reviews.
   *
   * @param letting the letting, and the day for which it is asked
   * @param reviews the reviews, each on a date of its own; at least one
   * @return a finding for each term of each review
   */
  public static ReviewLawReport of(LettingFacts letting, List<ReviewClause> reviews) {
    RentReviewLawInput.Builder input = RentReviewLawInput.builder();
    return answer(input.letting(letting).addAllReviews(reviews).build());
  }

  /**
   * What the law says of some reviews.
   *
   * @param input the letting, the day and the reviews
   * @return a finding for each term of each review
   */
  public static ReviewLawReport answer(RentReviewLawInput input) {
    LettingFacts facts = input.letting();
    List<ReviewFinding> findings = new ArrayList<>();
    for (ReviewClause review : input.reviews()) {
      for (ReviewBound term : terms(review)) {
        findings.add(finding(facts, review, term).build());
      }
      if (review instanceof SeveralBasesReview several) {
        findings.addAll(ofBases(facts, several));
      }
    }
    return ReviewLawReport.builder()
        .letting(facts)
        .addAllFindings(findings)
        .explanation(explanation(facts, findings))
        .build();
  }

  /** Of several bases, those that have a term of their own. */
  private static List<ReviewFinding> ofBases(LettingFacts facts, SeveralBasesReview review) {
    List<ReviewFinding> findings = new ArrayList<>();
    for (int i = 0; i < review.bases().size(); i++) {
      ReviewClause base = review.bases().get(i);
      for (ReviewBound term : terms(base)) {
        if (term != ReviewBound.NONE) {
          findings.add(finding(facts, base, term).base(i + 1).build());
        }
      }
    }
    return findings;
  }

  private static List<ReviewBound> terms(ReviewClause review) {
    List<ReviewBound> terms = new ArrayList<>();
    review.cap().ifPresent(cap -> terms.add(ReviewBound.CAP));
    review.collar().ifPresent(collar -> terms.add(ReviewBound.COLLAR));
    if (review.upwardOnly() || isKeptUp(review)) {
      terms.add(ReviewBound.UPWARD_ONLY);
    }
    return terms.isEmpty() ? List.of(ReviewBound.NONE) : terms;
  }

  /** The greatest of several bases is upward only if one of them is what passes, or more. */
  private static boolean isKeptUp(ReviewClause review) {
    return review instanceof SeveralBasesReview several && several.isNeverBelowPassing();
  }

  private static ReviewFinding.Builder finding(
      LettingFacts facts, ReviewClause review, ReviewBound term) {
    ReviewFinding.Builder finding = ReviewFinding.builder();
    finding.date(review.date()).kind(review.kind()).term(term);
    List<ReviewRule> rules = facts.rules().isEmpty() ? Published.RULES : facts.rules();
    Optional<ReviewRule> rule =
        rules.stream().filter(one -> facts.isSpokenOfBy(one, review, term)).findFirst();
    if (rule.isEmpty()) {
      return finding.reach(LawReach.NOT_CAUGHT).because(why(facts, review, term));
    }
    LawReach reach = rule.get().reach(facts.madeOn());
    return finding
        .reach(reach)
        .rule(rule)
        .state(rule.get().stateOn(facts.on()))
        .because(why(rule.get(), facts, reach));
  }

  private static String why(LettingFacts facts, ReviewClause review, ReviewBound term) {
    if (review instanceof FixedReview) {
      return "what a lease fixes in advance is not caught";
    }
    if (term == ReviewBound.NONE && hasFixedFloor(review)) {
      return "a base that the lease fixes in advance keeps the rent up, of which no rule speaks";
    }
    if (term == ReviewBound.NONE) {
      return "the rent may rise or fall without a bound";
    }
    if (term == ReviewBound.CAP) {
      return "caps are not caught";
    }
    return facts.businessTenancy()
        ? "no rule of this table speaks of it in " + facts.jurisdiction().words()
        : "the rules of this table are on business tenancies";
  }

  private static boolean hasFixedFloor(ReviewClause review) {
    return review instanceof SeveralBasesReview several && several.hasFixedFloor();
  }

  private static String why(ReviewRule rule, LettingFacts facts, LawReach reach) {
    String made = "made on " + facts.madeOn();
    return switch (reach) {
      case CAUGHT -> made + ": " + rule.effect();
      case DEPENDS_ON_COMMENCEMENT ->
          made + ", and no first day was set by " + rule.knownOn() + ": " + rule.effect();
      case NOT_CAUGHT -> made + ", outside the time that the rule reaches";
    };
  }

  private static Explanation explanation(LettingFacts facts, List<ReviewFinding> findings) {
    Explanation.Builder steps =
        Explanation.answering("Which terms of these reviews have no effect on " + facts.on() + "?");
    for (ReviewFinding finding : findings) {
      String state = finding.state().map(found -> ", " + Show.words(found)).orElse("");
      Answer answer = Answer.text(Show.words(finding.reach()) + state + ", " + finding.because());
      if (finding.rule().isPresent()) {
        steps.given(finding.label() + ", law", answer, finding.rule().get().source());
      } else {
        steps.given(finding.label() + ", law", answer);
      }
    }
    long without = findings.stream().filter(ReviewFinding::isWithoutEffect).count();
    return steps
        .given("without effect on " + facts.on(), Answer.quantity(Ratio.of(without), "terms"))
        .build();
  }

  /** Read when first asked for: the catalogue loads this class without its table. */
  private static final class Published {
    static final List<ReviewRule> RULES =
        BundledTable.read(
            RentReviewLaw.class.getResourceAsStream(TABLE), TABLE, CELLS, Published::rule);

    private static ReviewRule rule(BundledRow row) {
      return ReviewRule.builder()
          .id(row.text())
          .jurisdiction(row.cell(Jurisdiction::valueOf))
          .letting(row.cell(LettingKind::valueOf))
          .addAllKinds(row.list(ReviewKind::valueOf))
          .addAllTerms(row.list(ReviewBound::valueOf))
          .madeFrom(row.optional(LocalDate::parse))
          .enacted(row.cell(LocalDate::parse))
          .inForceFrom(row.optional(LocalDate::parse))
          .repealedFrom(row.optional(LocalDate::parse))
          .knownOn(row.cell(LocalDate::parse))
          .effect(row.text())
          .source(Source.of(row.text(), row.text()))
          .build();
    }
  }
}
