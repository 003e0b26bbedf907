package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;

class ReadinessProperties {

  private static final String LIST = "success-factors";
  private static final LocalDate ON = LocalDate.parse("2026-12-31");
  private static final List<Standing> UPWARDS =
      List.of(Standing.NOT_MET, Standing.PARTLY, Standing.MET);

  private static List<Rating> ratings(List<Standing> standings) {
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < standings.size(); i++) {
      ratings.add(
          Rating.builder()
              .vocabulary(LIST)
              .term(PublishedLists.named(LIST).terms().get(i).code())
              .standing(standings.get(i))
              .build());
    }
    return ratings;
  }

  private static ReadinessProfile profile(List<Rating> ratings) {
    return ClusterReadiness.of(
        ClusterInitiative.builder().id("c").name("C").addAllRatings(ratings).build(), ON);
  }

  @Property(tries = 200)
  void aBetterRatingNeverLowersTheProfile(
      @ForAll @Size(min = 1, max = 7) List<Standing> standings, @ForAll @IntRange(max = 6) int at) {
    int raised = at % standings.size();
    int rank = UPWARDS.indexOf(standings.get(raised));
    if (rank < 0 || rank == 2) {
      return;
    }
    List<Standing> better = new ArrayList<>(standings);
    better.set(raised, UPWARDS.get(rank + 1));
    ReadinessProfile before = profile(ratings(standings));
    ReadinessProfile after = profile(ratings(better));
    assertThat(after.inPlace(LIST)).isGreaterThanOrEqualTo(before.inPlace(LIST));
    assertThat(after.mayBeInPlace(LIST)).isGreaterThanOrEqualTo(before.mayBeInPlace(LIST));
  }

  @Property(tries = 200)
  void oneMoreRatingOnlyNarrowsTheProfile(
      @ForAll @Size(max = 6) List<Standing> standings, @ForAll Standing next) {
    List<Standing> more = new ArrayList<>(standings);
    more.add(next);
    ReadinessProfile before = profile(ratings(standings));
    ReadinessProfile after = profile(ratings(more));
    assertThat(after.inPlace(LIST)).isGreaterThanOrEqualTo(before.inPlace(LIST));
    assertThat(after.mayBeInPlace(LIST)).isLessThanOrEqualTo(before.mayBeInPlace(LIST));
    assertThat(after.inPlace(LIST)).isLessThanOrEqualTo(after.mayBeInPlace(LIST));
  }

  @Property(tries = 200)
  void theOrderOfRatingsDoesNotMatter(@ForAll @Size(max = 7) List<Standing> standings) {
    List<Rating> ratings = ratings(standings);
    List<Rating> turned = new ArrayList<>(ratings);
    Collections.reverse(turned);
    assertThat(profile(turned)).isEqualTo(profile(ratings));
  }

  @Property(tries = 200)
  void commitmentsOfAnyOrderLeaveTheSameToFindAndMoreNeverMore(
      @ForAll @Size(max = 5) List<@IntRange(max = 900) Integer> pounds) {
    Money all = open(pounds);
    List<Integer> turned = new ArrayList<>(pounds);
    Collections.reverse(turned);
    assertThat(open(turned)).isEqualTo(all);
    turned.add(100);
    assertThat(open(turned)).isLessThanOrEqualTo(all);
    int sum = pounds.stream().mapToInt(Integer::intValue).sum();
    assertThat(all).isEqualTo(Money.parse("GBP " + Math.max(0, 2000 - sum)));
  }

  private static Money open(List<Integer> pounds) {
    Action.Builder action = Action.builder().number("1").title("A").ambition(amount("whole", 2000));
    for (int i = 0; i < pounds.size(); i++) {
      action.addCommitted(amount("c" + i, pounds.get(i)));
    }
    Strategy strategy = Strategy.builder().id("s").name("S").addActions(action.build()).build();
    return StrategyTracking.of(strategy, ON, Silence.MEANS_NOT_DONE, "GBP")
        .total()
        .stillToFind()
        .money()
        .orElseThrow();
  }

  private static PlannedAmount amount(String id, int pounds) {
    return PlannedAmount.builder().id(id).purpose("a").amount(Money.parse("GBP " + pounds)).build();
  }

  @Property(tries = 200)
  void aDayLaterNoActionIsLessLate(@ForAll @IntRange(max = 800) int days) {
    LocalDate day = LocalDate.parse("2025-01-01").plusDays(days);
    assertThat(daysLate(day.plusDays(1)) - daysLate(day)).isBetween(0, 1);
  }

  private static int daysLate(LocalDate day) {
    Action action =
        Action.builder().number("1").title("A").due(PartialDate.parse("2025-12")).build();
    Strategy strategy = Strategy.builder().id("s").name("S").addActions(action).build();
    return StrategyTracking.of(strategy, day, Silence.MEANS_NOT_DONE, "GBP")
        .actions()
        .get(0)
        .daysLate();
  }
}
