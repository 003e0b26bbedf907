package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.Ratio;

/**
 * One line of a roll: a letting, or a space that nobody has to itself.
 *
 * @param hub the id of the hub, where there are several
 * @param name its name in the roll, which no other line has
 * @param state how it stands on the date
 * @param spaces the spaces it is of
 * @param letting the letting; empty for a space
 */
record RollEntry(
    Optional<String> hub,
    String name,
    TenancyState state,
    List<Space> spaces,
    Optional<LettingOnDate> letting) {

  /**
   * Walks through hubs on a date: every letting in force, after its first space; every space that
   * is empty or shared; if they are wanted, every other letting, at the end of its hub.
   *
   * @param hubs the hubs
   * @param on the date
   * @param policy the conventions
   * @param withOthers whether lettings that are not in force have a line
   * @param lines takes the lines in order
   */
  static void forEach(
      List<Hub> hubs,
      LocalDate on,
      RollPolicy policy,
      boolean withOthers,
      Consumer<RollEntry> lines) {
    for (Hub hub : hubs) {
      Optional<String> id = hubs.size() > 1 ? Optional.of(hub.id()) : Optional.empty();
      new Walk(hub, id, on, policy).walk(withOthers, lines);
    }
  }

  /** The walk through one hub. */
  private static final class Walk {

    private final Optional<String> id;
    private final String prefix;
    private final LocalDate on;
    private final RollPolicy policy;
    private final List<SpaceOnDate> spaces = new ArrayList<>();
    private final Map<String, SpaceOnDate> byId;
    private final Map<String, Ratio> tiers = new HashMap<>();
    private final List<Waiting> inForce = new ArrayList<>();
    private final List<Letting> others = new ArrayList<>();

    Walk(Hub hub, Optional<String> id, LocalDate on, RollPolicy policy) {
      this.id = id;
      this.prefix = id.map(words -> words + " / ").orElse("");
      this.on = on;
      this.policy = policy;
      this.byId = Maps.newHashMapWithExpectedSize(hub.spaces().size());
      hub.spaces().forEach(this::add);
      for (RentTier tier : hub.rentTiers()) {
        tiers.put(tier.name(), tier.shareOfMarket());
      }
      hub.lettings().forEach(this::add);
    }

    private void add(Space space) {
      SpaceOnDate standing = new SpaceOnDate(space);
      spaces.add(standing);
      byId.put(space.id(), standing);
    }

    private void add(Letting letting) {
      TenancyState state = LettingOnDate.state(letting, on);
      if (!state.isInForce()) {
        others.add(letting);
        return;
      }
      Waiting waiting = new Waiting(letting);
      inForce.add(waiting);
      for (String id : letting.spaces()) {
        SpaceOnDate space = space(id);
        space.lettings.add(waiting);
        waiting.spaces.add(space.space);
      }
    }

    private SpaceOnDate space(String id) {
      return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    void walk(boolean withOthers, Consumer<RollEntry> lines) {
      spaces.forEach(space -> walk(space, lines));
      inForce.forEach(waiting -> walk(waiting, lines));
      if (withOthers) {
        others.forEach(letting -> lines.accept(entry(letting, spacesOf(letting))));
      }
    }

    private void walk(SpaceOnDate space, Consumer<RollEntry> lines) {
      if (space.lettings.isEmpty()) {
        lines.accept(entry(space.space, TenancyState.VOID, "vacant "));
      } else if (space.isShared()) {
        lines.accept(entry(space.space, TenancyState.SHARED, "shared "));
      }
      for (Waiting waiting : space.lettings) {
        walk(waiting, lines);
      }
    }

    private void walk(Waiting waiting, Consumer<RollEntry> lines) {
      if (!waiting.isDone) {
        waiting.isDone = true;
        lines.accept(entry(waiting.letting, waiting.spaces));
      }
    }

    private RollEntry entry(Space space, TenancyState state, String word) {
      return new RollEntry(
          id, prefix + word + space.id(), state, ImmutableList.of(space), Optional.empty());
    }

    private List<Space> spacesOf(Letting letting) {
      ImmutableList.Builder<Space> let = ImmutableList.builder();
      letting.spaces().forEach(id -> let.add(space(id).space));
      return let.build();
    }

    private RollEntry entry(Letting letting, List<Space> let) {
      Optional<Ratio> share = letting.tier().map(tiers::get);
      LettingOnDate standing = new LettingOnDate(letting, let, share, on, policy);
      String name = prefix.isEmpty() ? letting.id() : prefix + letting.id();
      return new RollEntry(id, name, standing.state(), standing.spaces(), Optional.of(standing));
    }
  }

  /** A space, and who has it on the date. */
  private static final class SpaceOnDate {

    private final Space space;
    private final List<Waiting> lettings = new ArrayList<>(1);

    SpaceOnDate(Space space) {
      this.space = space;
    }

    /** Whether all who have it are members. */
    boolean isShared() {
      return lettings.stream()
          .allMatch(
              waiting -> waiting.letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP)));
    }
  }

  /** A letting in force, and whether its line is written. */
  private static final class Waiting {

    private final Letting letting;
    private final List<Space> spaces;
    private boolean isDone;

    Waiting(Letting letting) {
      this.letting = letting;
      this.spaces = new ArrayList<>(letting.spaces().size());
    }
  }
}
