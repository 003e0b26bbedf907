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
import org.creativehubs.core.explain.Undefined;
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
    Money used = used(lines, input);
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
        .explanation(explanation(input, from, used, limit, state))
        .build();
  }

  private static Money used(List<AssistanceLine> lines, MinimalAssistanceInput input) {
    return Money.sum(
        input.newAward().currency(),
        lines.stream().filter(AssistanceLine::counted).map(AssistanceLine::amount).toList());
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
      Money used,
      Optional<PublishedLimit> limit,
      AssistanceState state) {
    Explanation.Builder steps =
        Explanation.answering("May this be given as minimal financial assistance?");
    steps.given("window from", Answer.text(from.toString()));
    steps.step("used", "awards from " + from + " to " + input.on(), Answer.of(used));
    if (limit.isEmpty()) {
      Undefined none = Undefined.of(Reason.NOT_IN_FORCE, "no limit is in force on " + input.on());
      steps.given("limit", Answer.of(none));
    }
    limit.ifPresent(found -> steps.given("limit", found.shown(), found.source()));
    limit
        .flatMap(PublishedLimit::money)
        .ifPresent(
            most -> steps.step("headroom", most + " - " + used, Answer.of(most.minus(used))));
    String most = limit.flatMap(PublishedLimit::money).map(found -> " against " + found).orElse("");
    steps.step("verdict", used + " + " + input.newAward() + most, Answer.text(state.words()));
    return steps.build();
  }
}
