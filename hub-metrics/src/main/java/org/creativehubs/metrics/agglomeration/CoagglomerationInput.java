package org.creativehubs.metrics.agglomeration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Coagglomeration} is asked. */
@HubValue
@Value.Immutable
public abstract class CoagglomerationInput {

  CoagglomerationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The employment of all industries by region. */
  public abstract EmploymentTable table();

  /** Groups by name, at least one; each of two or more industries of the table. */
  public abstract Map<String, List<String>> groups();

  /**
   * The employment of each region in a reference, zero or more, with every region of the table; the
   * table with all its industries where it is empty.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Double> reference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(groups().keySet(), "groups");
    groups().forEach(this::checkGroup);
    ReferenceRegions.check(table().regions(), reference());
  }

  private void checkGroup(String name, List<String> group) {
    String field = "groups[" + name + "]";
    Check.notBlank(name, "groups");
    Check.that(group.size() >= 2, field, "have two industries or more", group);
    Check.distinct(group, industry -> industry, field, "industry");
    for (String industry : group) {
      Check.that(
          table().industries().contains(industry),
          Fault.UNKNOWN_CODE,
          field,
          "be industries of the table",
          industry);
    }
  }

  /** Builds a {@link CoagglomerationInput}. */
  public static final class Builder extends ImmutableCoagglomerationInput.Builder {
    Builder() {}
  }
}
