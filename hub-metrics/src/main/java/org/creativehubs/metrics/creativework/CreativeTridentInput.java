package org.creativehubs.metrics.creativework;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Workers by industry, and the lists that say which industries are creative. */
@HubValue
@Value.Immutable
public abstract class CreativeTridentInput {

  CreativeTridentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The workers of each industry, those elsewhere among them, each once; at least one. */
  public abstract List<IndustryWorkers> industries();

  /** The lists, each name once, whose industries may overlap; at least one. */
  public abstract List<IndustryList> sectors();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(industries(), "industries");
    Check.distinct(industries(), IndustryWorkers::industry, "industries", "industry");
    Check.notEmpty(sectors(), "sectors");
    Check.distinct(sectors(), IndustryList::name, "sectors", "name");
    Set<String> known =
        industries().stream().map(IndustryWorkers::industry).collect(Collectors.toSet());
    for (int i = 0; i < sectors().size(); i++) {
      for (String industry : sectors().get(i).industries()) {
        Check.that(
            known.contains(industry),
            Fault.UNKNOWN_CODE,
            "sectors[" + i + "].industries",
            "be among the industries",
            industry);
      }
    }
  }

  /** The industries of all lists, each once. */
  final Set<String> union() {
    return sectors().stream()
        .flatMap(sector -> sector.industries().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Builds a {@link CreativeTridentInput}. */
  public static final class Builder extends ImmutableCreativeTridentInput.Builder {
    Builder() {}
  }
}
