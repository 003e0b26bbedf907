package org.creativehubs.metrics.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The hubs of a city, and what is known of its districts and sectors. */
@HubValue
@Value.Immutable
public abstract class HubPortfolioInput {

  /** The most rows of district by sector, and of pairs of hubs. */
  static final Cap ROWS =
      Cap.ofElements("rows of districts by sectors or of pairs of hubs", 20_000);

  HubPortfolioInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hubs, each of an id and a name of its own; at least one. */
  public abstract List<Hub> hubs();

  /**
   * In which district a hub is, by its id, where its place does not say it in the words of the
   * table or of the residents; no district blank.
   */
  public abstract Map<String, String> districtOf();

  /**
   * Which sectors a hub serves, by its id, where the activities of its members do not say it; none
   * blank or twice.
   */
  public abstract Map<String, List<String>> sectorsOf();

  /**
   * Creative businesses, or jobs, by district and sector; absent where they are not known. A count
   * that is not known is taken between zero and what the totals given leave for it.
   */
  public abstract Optional<EmploymentTable> businesses();

  /** How many people live in a district; each zero or more. */
  public abstract Map<String, Long> residents();

  /** The day asked about; absent to leave out only hubs whose space is said to be closed. */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(hubs(), "hubs");
    Check.together(
        () -> Check.distinct(hubs(), Hub::id, "hubs", "id"),
        () -> Check.distinct(hubs(), Hub::name, "hubs", "name"),
        () -> checkHubs(districtOf().keySet(), "districtOf"),
        () -> checkHubs(sectorsOf().keySet(), "sectorsOf"),
        () -> districtOf().forEach((hub, name) -> Check.notBlank(name, "districtOf[" + hub + "]")),
        () -> sectorsOf().forEach((hub, names) -> Check.texts(names, "sectorsOf[" + hub + "]")),
        () ->
            residents()
                .forEach((name, number) -> Check.notNegative(number, "residents[" + name + "]")));
    ROWS.check("hubs", hubs().size(), hubs().size() / 2);
    businesses()
        .ifPresent(
            table -> ROWS.check("businesses", table.regions().size(), table.industries().size()));
  }

  private void checkHubs(Set<String> ids, String field) {
    Set<String> known = hubs().stream().map(Hub::id).collect(Collectors.toSet());
    ids.forEach(
        id -> Check.that(known.contains(id), Fault.UNKNOWN_CODE, field, "name hubs by id", id));
  }

  /** Builds a {@link HubPortfolioInput}. */
  public static final class Builder extends ImmutableHubPortfolioInput.Builder {
    Builder() {}
  }
}
