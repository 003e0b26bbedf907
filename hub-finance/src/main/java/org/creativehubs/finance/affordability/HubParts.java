package org.creativehubs.finance.affordability;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.value.Check;

/** The spaces and members of a hub by their ids, so that each letting finds its own at once. */
final class HubParts {

  private final Hub hub;
  private final Map<String, Space> spaces;
  private final Map<String, Organisation> members;

  private HubParts(Hub hub) {
    this.hub = hub;
    spaces = ImmutableMap.copyOf(Maps.uniqueIndex(hub.spaces(), Space::id));
    members = ImmutableMap.copyOf(Maps.uniqueIndex(hub.members(), Organisation::id));
  }

  static HubParts of(Hub hub) {
    return new HubParts(hub);
  }

  /** A letting of the hub on a day. */
  Asked asked(Letting letting, LocalDate on) {
    return new Asked(
        letting,
        on,
        letting.spaces().stream().map(id -> Check.notNull(spaces.get(id), "spaces")).toList(),
        hub.rentTiers().stream()
            .filter(tier -> letting.tier().equals(Optional.of(tier.name())))
            .findFirst(),
        letting.tenant().flatMap(tenant -> Optional.ofNullable(members.get(tenant))));
  }
}
