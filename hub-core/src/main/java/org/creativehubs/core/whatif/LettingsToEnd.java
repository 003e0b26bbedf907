package org.creativehubs.core.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * The lettings that end so that no more than a share of the spaces is let on a day: whole lettings
 * in a named order, none more than it takes. Only those on known terms that have spaces and run on
 * the day can end; what is let otherwise stays.
 */
final class LettingsToEnd {

  private final Hub hub;
  private final HubChange change;
  private final LocalDate day;
  private final Ratio all;

  LettingsToEnd(Hub hub, HubChange change, String path) {
    this.hub = hub;
    this.change = change;
    this.day = change.from().orElseThrow();
    for (Space space : hub.spaces()) {
      Check.that(
          change.measure().equals(Optional.of(LetMeasure.SPACES)) || space.area().isPresent(),
          Fault.INCONSISTENT,
          path + ".measure",
          "be SPACES where a space has no area",
          space.id());
    }
    this.all = Ratio.sum(hub.spaces().stream().map(this::size).toList());
    Check.that(all.signum() > 0, Fault.EMPTY, path, "be of a hub that has spaces", hub.id());
  }

  /** The ids of the lettings that end, in order. */
  List<String> ids(String path) {
    Ratio most = change.factor().orElseThrow();
    List<Letting> staying = new ArrayList<>(hub.lettings().stream().filter(this::isLet).toList());
    List<String> ended = new ArrayList<>();
    for (Letting letting : inOrder()) {
      if (share(staying).compareTo(most) <= 0) {
        break;
      }
      staying.remove(letting);
      ended.add(letting.id());
    }
    Check.that(
        share(staying).compareTo(most) <= 0,
        Fault.OUT_OF_RANGE,
        path + ".factor",
        "be at least what is still let once all have ended that can, " + share(staying),
        most);
    return ended;
  }

  private List<Letting> inOrder() {
    return switch (change.order().orElseThrow()) {
      case NEXT_TO_END -> sorted(Comparator.comparing(LettingsToEnd::end));
      case LAST_IN -> sorted(Comparator.comparing((Letting each) -> days(each).start()).reversed());
      case AS_LISTED -> change.lettings().stream().map(hub::letting).filter(this::canEnd).toList();
    };
  }

  private List<Letting> sorted(Comparator<Letting> order) {
    return hub.lettings().stream()
        .filter(this::canEnd)
        .sorted(order.thenComparing(Letting::id))
        .toList();
  }

  private boolean canEnd(Letting letting) {
    return letting.terms().isPresent()
        && isLet(letting)
        && letting.terms().get().term().start().isBefore(day);
  }

  /** Whether it holds spaces on the day; so does what has no days. */
  private boolean isLet(Letting letting) {
    return !letting.spaces().isEmpty()
        && letting.occupied().map(days -> days.contains(day)).orElse(true);
  }

  private Ratio share(List<Letting> lettings) {
    Set<String> let =
        lettings.stream().flatMap(each -> each.spaces().stream()).collect(Collectors.toSet());
    return Ratio.sum(
            hub.spaces().stream().filter(s -> let.contains(s.id())).map(this::size).toList())
        .dividedBy(all);
  }

  private Ratio size(Space space) {
    return change.measure().equals(Optional.of(LetMeasure.SPACES))
        ? Ratio.ONE
        : space.area().orElseThrow().squareMetres();
  }

  private static OpenDateRange days(Letting letting) {
    return letting.requireTerms().occupied();
  }

  private static LocalDate end(Letting letting) {
    return days(letting).end().orElse(LocalDate.MAX);
  }
}
