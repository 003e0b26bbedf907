package org.creativehubs.metrics.hubfigures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.programme.EligibilityMeasure;
import org.creativehubs.core.programme.EligibilityRule;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * Who may take part in a programme, and who has had all of its support?
 *
 * <p>Each rule, both ends of the ages and the hours of support are proven, refuted or left open by
 * what is known; a bound proves only what it proves. The applicant is eligible if every rule and
 * age is proven, is not if one is refuted, and otherwise it is not known. The hours of support
 * decide on nothing but themselves. Exact.
 *
 * <pre>{@code
 * Programme enable = Programme.builder()
 *         .id("enable").name("Enable").minimumAge(16).maximumAge(25).build();
 * Applicant bo = Applicant.builder().name("bo").age(15).build();
 * ProgrammeEligibility.of(bo, enable).value("bo: eligible", "verdict"); // refuted
 * }</pre>
 */
public final class ProgrammeEligibility {

  /** Programmes with such rules. */
  public static final Source SOURCE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)",
          "UK Insight: programmes of support");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ProgrammeEligibilityInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "programme-eligibility",
              ProgrammeEligibility.class,
              ProgrammeEligibilityInput.class,
              KpiSheet.class)
          .title("Eligibility for a programme, with reasons")
          .question("Who may take part in a programme, and by which rule not?")
          .convention("both ends of the ages count")
          .convention("what is not known leaves a rule open")
          .source(SOURCE)
          .answeredBy(ProgrammeEligibility::answer);

  private record Part(String rule, String known, Proof proof) {}

  private ProgrammeEligibility() {}

  /**
   * Whether one may take part.
   *
   * @param applicant who wants to take part
   * @param programme the programme with its rules
   * @return a row for each rule, one over all, and one for the hours of support
   */
  public static KpiSheet of(Applicant applicant, Programme programme) {
    return answer(
        ProgrammeEligibilityInput.builder().programme(programme).addApplicants(applicant).build());
  }

  /**
   * Judges the applicants of the given input.
   *
   * @param input programme and applicants
   * @return for each a row for each rule, one for the hours of support, and one over all
   */
  public static KpiSheet answer(ProgrammeEligibilityInput input) {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Who may take part in " + input.programme().name())
            .rowsBy("applicant and rule")
            .addConventions("both ends of the ages count", "what is not known proves nothing")
            .source(SOURCE);
    input.applicants().forEach(one -> sheet.figures(grid(one), judged(input.programme(), one)));
    return sheet.build();
  }

  private static List<Part> judged(Programme programme, Applicant applicant) {
    List<Part> parts = parts(programme, applicant);
    List<Part> judged = new ArrayList<>(parts);
    judged.add(eligible(parts));
    hours(programme, applicant).ifPresent(judged::add);
    return judged;
  }

  private static Grid<Part> grid(Applicant applicant) {
    return Grid.<Part>by("applicant and rule", part -> applicant.name() + ": " + part.rule())
        .with(Column.text("known", Part::known))
        .with(
            Column.words("verdict", Part::proof)
                .because(part -> part.rule() + ", known: " + part.known()));
  }

  private static List<Part> parts(Programme programme, Applicant applicant) {
    List<Part> parts = new ArrayList<>();
    for (EligibilityRule rule : programme.eligibility()) {
      Optional<QualifiedNumber> known = known(applicant, rule.measure());
      parts.add(
          part(words(rule), known.map(one -> one + " " + rule.unit()), known.map(rule::judge)));
    }
    programme.minimumAge().ifPresent(age -> parts.add(age(applicant, Comparison.AT_LEAST, age)));
    programme.maximumAge().ifPresent(age -> parts.add(age(applicant, Comparison.AT_MOST, age)));
    return parts.stream().distinct().toList();
  }

  private static Optional<QualifiedNumber> known(Applicant applicant, EligibilityMeasure measure) {
    return Optional.ofNullable(applicant.facts().get(measure))
        .or(() -> measure == EligibilityMeasure.AGE ? age(applicant) : Optional.empty());
  }

  private static Optional<QualifiedNumber> age(Applicant applicant) {
    return applicant.age().isPresent()
        ? Optional.of(QualifiedNumber.exact(applicant.age().getAsInt()))
        : Optional.empty();
  }

  private static Part age(Applicant applicant, Comparison comparison, int limit) {
    Optional<QualifiedNumber> age =
        age(applicant).or(() -> Optional.ofNullable(applicant.facts().get(EligibilityMeasure.AGE)));
    return part(
        "age " + words(comparison) + " " + limit,
        age.map(one -> counted(one, "years")),
        age.map(one -> one.compare(comparison, Ratio.of(limit))));
  }

  private static Part part(String rule, Optional<String> known, Optional<Proof> proof) {
    return new Part(rule, known.orElse("nothing"), proof.orElse(Proof.NOT_KNOWN));
  }

  private static Part eligible(List<Part> parts) {
    List<String> refuted = rules(parts, Proof.REFUTED);
    List<String> open = rules(parts, Proof.NOT_KNOWN);
    if (!refuted.isEmpty()) {
      return new Part("eligible", "fails " + String.join(", ", refuted), Proof.REFUTED);
    }
    return open.isEmpty()
        ? new Part("eligible", "every rule holds", Proof.PROVEN)
        : new Part("eligible", "open: " + String.join(", ", open), Proof.NOT_KNOWN);
  }

  private static List<String> rules(List<Part> parts, Proof proof) {
    return parts.stream().filter(part -> part.proof() == proof).map(Part::rule).toList();
  }

  private static String counted(QualifiedNumber number, String things) {
    return Answer.quantity(number, things).toString();
  }

  /** Had at least as many hours as the programme is known to give. */
  private static Optional<Part> hours(Programme programme, Applicant applicant) {
    return programme
        .supportHours()
        .map(
            given ->
                part(
                    "support of " + counted(given, "hours"),
                    applicant.supportHours().map(had -> counted(had, "hours")),
                    applicant
                        .supportHours()
                        .map(had -> had.minus(given).compare(Comparison.AT_LEAST, Ratio.ZERO))));
  }

  private static String words(EligibilityRule rule) {
    return Show.words(rule.measure())
        + " "
        + words(rule.comparison())
        + " "
        + rule.threshold()
        + " "
        + rule.unit();
  }

  private static String words(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "at least";
      case AT_MOST -> "at most";
      case MORE_THAN -> "over";
      case LESS_THAN -> "under";
      case EQUAL_TO -> "exactly";
    };
  }
}
