package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.location.ReferenceArea;
import org.creativehubs.metrics.location.ReferenceKind;
import org.immutables.value.Value;

/** One measure of a screen, such as businesses: counts of one or two periods and the groups. */
@HubValue
@Value.Immutable
public abstract class ScreenTable {

  ScreenTable() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Counts of the later period, perhaps means of several years, by place and industry. */
  public abstract EmploymentTable later();

  /**
   * Counts of the earlier period: the same measure, places and creative sub-sectors as {@link
   * #later()}; absent where one period is known only, and then no place grows.
   */
  public abstract Optional<EmploymentTable> earlier();

  /**
   * The group of each creative sub-sector, such as {@code design} in {@code services}; at least
   * one, none blank. A sub-sector may be a group of its own. Industries without a group are not
   * creative, and none of them has the name of a group.
   */
  public abstract Map<String, String> groups();

  /**
   * What places of the later period are compared with; the places together where it is left out. An
   * area has totals of groups and of sub-sectors. It excludes nothing by itself: {@link
   * ScreenRule#totals()} says whether the creative count in totals.
   */
  @Value.Default
  public ReferenceArea reference() {
    return ReferenceArea.pooled();
  }

  /**
   * The same for the earlier period; given if both {@link #earlier()} and an area as {@link
   * #reference()} are, and of the same kind. The places together where it is left out.
   */
  public abstract Optional<ReferenceArea> earlierReference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    later().unknown().requireNone("later");
    earlier().ifPresent(table -> table.unknown().requireNone("earlier"));
    Check.notEmpty(groups().keySet(), "groups");
    groups().forEach((industry, group) -> Check.notBlank(group, "groups[" + industry + "]"));
    checkIndustries(later(), "later");
    earlier().ifPresent(this::checkEarlier);
    checkReference(reference(), "reference");
    earlierReference().ifPresent(area -> checkReference(area, "earlierReference"));
    Check.that(
        earlierReference().isPresent() ? earlier().isPresent() : earlierIsPooled(),
        Fault.INCONSISTENT,
        "earlierReference",
        "be absent without an earlier table, and given with one if reference is an area",
        earlierReference().isPresent() ? "given" : "absent");
  }

  private boolean earlierIsPooled() {
    return earlier().isEmpty() || reference().kind() == ReferenceKind.POOLED;
  }

  private void checkReference(ReferenceArea area, String field) {
    Check.that(
        area.excluded().isEmpty(),
        Fault.INCONSISTENT,
        field + ".excluded",
        "be left to the totals of the rule",
        area.excluded());
    Check.that(
        area.kind() == reference().kind(),
        Fault.INCONSISTENT,
        field,
        "be of the same kind as reference",
        area.kind());
  }

  private void checkEarlier(EmploymentTable earlier) {
    same(earlier.measure(), measure(), "earlier.measure");
    same(
        ImmutableSet.copyOf(earlier.regions()),
        ImmutableSet.copyOf(later().regions()),
        "earlier.regions");
    checkIndustries(earlier, "earlier");
  }

  private void checkIndustries(EmploymentTable table, String field) {
    Set<String> known = ImmutableSet.copyOf(table.industries());
    for (String industry : groups().keySet()) {
      Check.that(
          known.contains(industry),
          Fault.UNKNOWN_CODE,
          "groups[" + industry + "]",
          "be an industry of " + field,
          industry);
    }
    for (String industry : others(table)) {
      Check.that(
          !groups().containsValue(industry),
          Fault.INCONSISTENT,
          field + ".industries",
          "hold no ungrouped industry with the name of a group",
          industry);
    }
  }

  /** Refuses a list that is not the one expected. */
  public static void same(Object given, Object expected, String field) {
    Check.that(given.equals(expected), Fault.INCONSISTENT, field, "be " + expected, given);
  }

  /** What is counted, such as {@code businesses}. */
  public final String measure() {
    return later().measure();
  }

  /** The names of the groups, in the order of their first sub-sectors. */
  public final List<String> groupNames() {
    return ImmutableSet.copyOf(groups().values()).asList();
  }

  /** The creative sub-sectors in order. */
  final List<String> subsectors() {
    return ImmutableSet.copyOf(groups().keySet()).asList();
  }

  /** The industries of a table that are in no group. */
  final List<String> others(EmploymentTable table) {
    return table.industries().stream().filter(name -> !groups().containsKey(name)).toList();
  }

  /** Builds a {@link ScreenTable}. */
  public static final class Builder extends ImmutableScreenTable.Builder {
    Builder() {}
  }
}
