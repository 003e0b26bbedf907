package org.creativehubs.core.organisation;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Organisations that own one another or stand side by side, such as a charity with its trading
 * companies, or a twin that is for profit and not for profit.
 *
 * <p>A parent that is named must be in the group, and following parents must come to an end.
 */
@HubValue
@Value.Immutable
public abstract class OrganisationGroup {

  OrganisationGroup() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** At least one, each with an id of its own. */
  public abstract List<Organisation> organisations();

  /** Where the group is described. */
  public abstract Optional<Source> source();

  /**
   * An organisation of the group.
   *
   * @param id its id
   * @return the organisation; empty where the group has none of that id
   */
  public final Optional<Organisation> organisation(String id) {
    return organisations().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * The organisations that an organisation owns directly.
   *
   * @param id its id
   * @return those that name it as their parent, in the order of the group
   */
  public final List<Organisation> subsidiaries(String id) {
    return organisations().stream()
        .filter(each -> each.parentId().filter(id::equals).isPresent())
        .toList();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(organisations(), "organisations");
    Check.distinct(organisations(), Organisation::id, "organisations", "id");
    for (int i = 0; i < organisations().size(); i++) {
      String field = "organisations[" + i + "].parentId";
      organisations().get(i).parentId().ifPresent(parent -> checkHeld(parent, field));
    }
    for (int i = 0; i < organisations().size(); i++) {
      checkEnds(organisations().get(i), "organisations[" + i + "].parentId");
    }
  }

  private void checkHeld(String parent, String field) {
    Check.that(
        organisation(parent).isPresent(),
        Fault.UNKNOWN_CODE,
        field,
        "be an organisation of the group",
        parent);
  }

  private void checkEnds(Organisation start, String field) {
    Optional<Organisation> owner = parentOf(start);
    for (int steps = 0; owner.isPresent() && steps < organisations().size(); steps++) {
      Check.that(
          !owner.get().id().equals(start.id()),
          Fault.INCONSISTENT,
          field,
          "not make " + start.id() + " an owner of itself",
          start.parentId().orElse(""));
      owner = parentOf(owner.get());
    }
  }

  private Optional<Organisation> parentOf(Organisation owned) {
    return owned.parentId().flatMap(this::organisation);
  }

  /** Builds an {@link OrganisationGroup}. */
  public static final class Builder extends ImmutableOrganisationGroup.Builder {
    Builder() {}
  }
}
