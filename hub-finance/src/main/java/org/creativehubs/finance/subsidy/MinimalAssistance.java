package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.FinancialYear;

/**
 * May a council give this as minimal financial assistance, and how much room is left?
 *
 * <p>Subsidy Control Act 2022, section 36: what an enterprise is given as minimal or SPEI financial
 * assistance within the elapsed part of the current financial year, from 1 April, and the two
 * before it must not exceed the limit. Used = sum of earlier awards in that window, the day itself
 * included; headroom = limit - used; allowed if {@code used + new award <= limit}. The limit is
 * that of {@link SchemeLimits} on the day. Rent below the market that a council forgoes counts as
 * well, at its gross cash equivalent.
 *
 * <p>Before 4 January 2023 there is no limit in force: {@code NOT_IN_FORCE}.
 *
 * <pre>{@code
 * SubsidyAward earlier =
 *     SubsidyAward.of("council", LocalDate.of(2025, 5, 1), Money.parse("GBP 300000.00"));
 * AssistancePosition position =
 *     MinimalAssistance.of(
 *         Money.parse("GBP 20000.00"), LocalDate.of(2026, 11, 21), List.of(earlier));
 * position.headroom().orElseThrow(); // GBP 15000.00
 * }</pre>
 */
public final class MinimalAssistance {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MinimalAssistanceInput, AssistancePosition> ENTRY =
      CatalogEntry.of(
              "minimal-assistance",
              MinimalAssistance.class,
              MinimalAssistanceInput.class,
              AssistancePosition.class)
          .title("Minimal financial assistance")
          .question("May the council give us this, and how much room is left?")
          .convention(
              "financial years from 1 April: the elapsed part of this one and the two before")
          .convention("the limit in force on the day")
          .source(Source.of("Subsidy Control Act 2022", "section 36"))
          .answeredBy(MinimalAssistance::answer);

  private static final String LIMIT = "minimal-financial-assistance";

  private MinimalAssistance() {}

  /**
   * Holds a new award against the limit.
   *
   * @param newAward the new award; zero or more, in GBP
   * @param on when it is given
   * @param previousAwards what the enterprise has had before, from anybody
   * @return what is used and whether the new award is allowed
   * @throws org.creativehubs.core.value.InvalidValueException if an amount is not in GBP
   */
  public static AssistancePosition of(
      Money newAward, LocalDate on, List<SubsidyAward> previousAwards) {
    MinimalAssistanceInput.Builder input = MinimalAssistanceInput.builder();
    return answer(input.on(on).addAllPreviousAwards(previousAwards).newAward(newAward).build());
  }

  /**
   * Holds a new award against the limit.
   *
   * @param input day, earlier awards and the new one
   * @return what is used and whether the new award is allowed
   */
  public static AssistancePosition answer(MinimalAssistanceInput input) {
    LocalDate from =
        FinancialYear.containing(input.on(), FinancialYear.LOCAL_GOVERNMENT)
            .previous()
            .previous()
            .range()
            .start();
    List<AssistanceLine> lines = new ArrayList<>();
    for (SubsidyAward award : input.previousAwards()) {
      lines.add(line(lines.size() + 1, award, from, input.on()));
    }
    Term usedTerm = used(lines, input);
    Money used = usedTerm.money();
    Optional<PublishedLimit> limit = limit(input.on());
    Optional<Money> most = limit.flatMap(PublishedLimit::money);
    AssistanceState state = state(used.plus(input.newAward()), most);
    return AssistancePosition.builder()
        .on(input.on())
        .windowFrom(from)
        .addAllAwards(lines)
        .limit(most)
        .used(used)
        .headroom(most.map(found -> found.minus(used)))
        .state(state)
        .explanation(explanation(input, from, usedTerm, limit, state))
        .build();
  }

  private static Term used(List<AssistanceLine> lines, MinimalAssistanceInput input) {
    Term nothing = Term.of(Money.zero(input.newAward().currency()));
    List<Term> counted =
        lines.stream()
            .filter(AssistanceLine::counted)
            .map(line -> Term.given("award " + line.name(), line.amount()))
            .toList();
    Term used =
        counted.size() > 1 ? Term.sum(counted) : counted.stream().reduce(nothing, Term::plus);
    return used.named("used");
  }

  private static Optional<PublishedLimit> limit(LocalDate on) {
    return SchemeLimits.published()
        .on(
            SchemeLimitsInput.builder()
                .on(on)
                .territory(Territory.UNITED_KINGDOM)
                .limit(LIMIT)
                .build())
        .inForce(LIMIT);
  }

  private static AssistanceState state(Money together, Optional<Money> limit) {
    return limit
        .map(
            most ->
                together.compareTo(most) <= 0 ? AssistanceState.ALLOWED : AssistanceState.EXCEEDED)
        .orElse(AssistanceState.NO_LIMIT_IN_FORCE);
  }

  private static AssistanceLine line(int number, SubsidyAward award, LocalDate from, LocalDate on) {
    boolean before = award.on().isBefore(from);
    boolean after = award.on().isAfter(on);
    String reason = before ? "before " + from : after ? "after " + on : from + " to " + on;
    return AssistanceLine.builder()
        .name(number + ", " + award.giver() + ", " + award.on())
        .amount(award.amount())
        .counted(!before && !after)
        .reason(reason)
        .build();
  }

  private static Explanation explanation(
      MinimalAssistanceInput input,
      LocalDate from,
      Term used,
      Optional<PublishedLimit> limit,
      AssistanceState state) {
    Explanation.Builder steps =
        Explanation.answering("May this be given as minimal financial assistance?");
    steps.given("window from", Answer.text(from.toString())).terms(used);
    if (limit.isEmpty()) {
      steps.given(
          "limit", Answer.of(Reason.NOT_IN_FORCE.because("no limit is in force on " + input.on())));
    }
    limit.ifPresent(found -> steps.given("limit", found.shown(), found.source()));
    Optional<Money> most = limit.flatMap(PublishedLimit::money);
    most.ifPresent(money -> steps.terms(Term.of(money).minus(used).named("headroom")));
    String against =
        most.map(money -> (state == AssistanceState.ALLOWED ? " <= " : " > ") + money).orElse("");
    steps.step(
        "verdict", used.money() + " + " + input.newAward() + against, Answer.text(state.words()));
    return steps.build();
  }
}
