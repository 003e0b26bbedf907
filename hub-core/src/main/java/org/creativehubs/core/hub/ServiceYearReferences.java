package org.creativehubs.core.hub;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.internal.NotKnown;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.servicecharge.ServiceFund;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** What the service years of a hub name, and what they say of each other. */
final class ServiceYearReferences {

  private final Hub hub;
  private final List<Runnable> broken;
  private final Set<String> spaces;
  private final Set<String> lettings;

  ServiceYearReferences(Hub hub, List<Runnable> broken) {
    this.hub = hub;
    this.broken = broken;
    boolean isNeeded = !hub.serviceYears().isEmpty();
    this.spaces =
        isNeeded ? hub.spaces().stream().map(Space::id).collect(Collectors.toSet()) : Set.of();
    this.lettings =
        isNeeded ? hub.lettings().stream().map(Letting::id).collect(Collectors.toSet()) : Set.of();
  }

  void check() {
    Check.together(
        () -> NotKnown.passed(hub.serviceYears().size(), this::checkYear), this::checkDays);
  }

  private void checkYear(int index) {
    ServiceYear year = hub.serviceYears().get(index);
    String at = "serviceYears[" + index + "]";
    Check.together(
        () ->
            NotKnown.passed(
                year.heads().size(), j -> checkHead(year.heads().get(j), at + ".heads[" + j + "]")),
        () ->
            NotKnown.passed(
                year.caps().size(),
                j ->
                    known(
                        lettings,
                        year.caps().get(j).lettings(),
                        at + ".caps[" + j + "].lettings",
                        "letting")),
        () -> checkFunds(year, at));
  }

  private void checkFunds(ServiceYear year, String at) {
    Set<String> carried = carried(year);
    for (int j = 0; j < year.funds().size(); j++) {
      checkFund(year.funds().get(j), carried, at + ".funds[" + j + "].opening");
    }
  }

  private void checkHead(ServiceHead head, String at) {
    known(spaces, head.weights().keySet(), at + ".weights", "space");
    known(spaces, head.spaces(), at + ".spaces", "space");
  }

  private void known(Set<String> all, Set<String> named, String field, String what) {
    for (String id : named) {
      if (!all.contains(id)) {
        refuse(Fault.UNKNOWN_CODE, field, "be of " + what + "s of the hub", id);
      }
    }
  }

  /** The funds that the year before has. */
  private Set<String> carried(ServiceYear year) {
    Set<String> names = new HashSet<>();
    hub.serviceYearBefore(year)
        .ifPresent(before -> before.funds().forEach(fund -> names.add(fund.name())));
    return names;
  }

  private void checkFund(ServiceFund fund, Set<String> carried, String field) {
    Optional<?> opening = fund.opening();
    if (opening.isPresent() == carried.contains(fund.name())) {
      refuse(
          Fault.INCONSISTENT,
          field,
          opening.isPresent()
              ? "be absent where the year before has the fund"
              : "be given where no year before has the fund",
          opening.isPresent() ? opening.get() : "absent");
    }
  }

  private void checkDays() {
    List<Integer> order =
        IntStream.range(0, hub.serviceYears().size())
            .boxed()
            .sorted(Comparator.comparing(i -> hub.serviceYears().get(i).period()))
            .toList();
    for (int i = 1; i < order.size(); i++) {
      ServiceYear before = hub.serviceYears().get(order.get(i - 1));
      ServiceYear year = hub.serviceYears().get(order.get(i));
      if (before.period().overlaps(year.period())) {
        refuse(
            Fault.INCONSISTENT,
            "serviceYears[" + order.get(i) + "].period",
            "not overlap with that of " + before.id() + ", " + before.period(),
            year.period());
      }
    }
  }

  private void refuse(Fault fault, String field, String rule, Object value) {
    broken.add(() -> Check.that(false, fault, field, rule, value));
  }
}
