package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * @param name its name in the roll, which no other line has
 * @param state how it stands on the date
 * @param spaces the spaces it is of
 * @param letting the letting; empty for a space
 */
record RollEntry(
    String name, TenancyState state, List<Space> spaces, Optional<LettingOnDate> letting) {

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
      String prefix = hubs.size() > 1 ? hub.id() + " / " : "";
      new Walk(hub, prefix, on, policy).walk(withOthers, lines);
    }
  }

  /** The walk through one hub. */
  private static final class Walk {

    private final Hub hub;
    private final String prefix;
    private final LocalDate on;
    private final RollPolicy policy;
    private final Map<String, Space> spaces = new HashMap<>();
    private final Map<String, Ratio> tiers = new HashMap<>();
    private final Map<String, List<Letting>> inForce = new HashMap<>();
    private final Map<String, Letting> waiting = new LinkedHashMap<>();
    private final List<Letting> others = new ArrayList<>();

    Walk(Hub hub, String prefix, LocalDate on, RollPolicy policy) {
      this.hub = hub;
      this.prefix = prefix;
      this.on = on;
      this.policy = policy;
      hub.spaces().forEach(space -> spaces.put(space.id(), space));
      for (RentTier tier : hub.rentTiers()) {
        tiers.put(tier.name(), tier.shareOfMarket());
      }
      hub.lettings().forEach(this::add);
    }

    private void add(Letting letting) {
      if (!LettingOnDate.state(letting, on).isInForce()) {
        others.add(letting);
        return;
      }
      waiting.put(letting.id(), letting);
      for (String space : letting.spaces()) {
        inForce.computeIfAbsent(space, id -> new ArrayList<>(1)).add(letting);
      }
    }

    void walk(boolean withOthers, Consumer<RollEntry> lines) {
      for (Space space : hub.spaces()) {
        walk(space, lines);
      }
      List.copyOf(waiting.values()).forEach(letting -> lines.accept(entry(letting)));
      if (withOthers) {
        others.forEach(letting -> lines.accept(entry(letting)));
      }
    }

    private void walk(Space space, Consumer<RollEntry> lines) {
      List<Letting> lettings = inForce.getOrDefault(space.id(), List.of());
      if (lettings.isEmpty()) {
        lines.accept(entry(space, TenancyState.VOID, "vacant "));
      } else if (lettings.stream().allMatch(Walk::isMembership)) {
        lines.accept(entry(space, TenancyState.SHARED, "shared "));
      }
      for (Letting letting : lettings) {
        if (waiting.remove(letting.id()) != null) {
          lines.accept(entry(letting));
        }
      }
    }

    private static boolean isMembership(Letting letting) {
      return letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP));
    }

    private RollEntry entry(Space space, TenancyState state, String word) {
      return new RollEntry(
          prefix + word + space.id(), state, ImmutableList.of(space), Optional.empty());
    }

    private RollEntry entry(Letting letting) {
      List<Space> let =
          letting.spaces().stream()
              .map(id -> Optional.ofNullable(spaces.get(id)).orElseThrow())
              .toList();
      Optional<Ratio> share = letting.tier().map(tiers::get);
      LettingOnDate standing = new LettingOnDate(letting, let, share, on, policy);
      return new RollEntry(prefix + letting.id(), standing.state(), let, Optional.of(standing));
    }
  }
}
