package org.creativehubs.core.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.internal.NotKnown;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * References of a hub to what it does not hold, and spaces that are let twice on a day: all of them
 * are refused together, by their paths. Texts are made only for a refusal.
 */
final class HubReferences {

  /** One use of a space: the letting at an index, and its days. */
  private record Use(int letting, OpenDateRange days) {}

  private final Hub hub;
  private final List<Runnable> broken = new ArrayList<>(0);

  HubReferences(Hub hub) {
    this.hub = hub;
  }

  void check() {
    Check.together(
        this::checkEvidence,
        this::checkFunctions,
        this::checkHeadLeases,
        this::checkLoans,
        this::checkSpaces,
        this::checkTenants,
        this::checkTiers,
        this::checkDuties,
        this::checkUses,
        () -> new ServiceYearReferences(hub, broken).check(),
        () -> Check.together(broken.toArray(Runnable[]::new)));
  }

  private void checkEvidence() {
    Set<String> obligations = obligations();
    NotKnown.passed(
        hub.evidence().size(),
        i ->
            known(
                obligations,
                hub.evidence().get(i).obligation(),
                () -> "evidence[" + i + "].obligation",
                "be an obligation of an agreement of the hub"));
  }

  private Set<String> obligations() {
    return hub.agreements().stream()
        .flatMap(agreement -> agreement.obligations().stream())
        .map(Obligation::id)
        .collect(Collectors.toSet());
  }

  private void checkFunctions() {
    NotKnown.passed(
        hub.functionEvidence().size(),
        i ->
            known(
                hub.functions(),
                hub.functionEvidence().get(i).function(),
                () -> "functionEvidence[" + i + "].function",
                "be a function of the hub"));
  }

  private void checkHeadLeases() {
    if (!hub.headLeases().isEmpty()) {
      Set<String> agreements = ids(hub.agreements(), ServiceLevelAgreement::id);
      NotKnown.passed(
          hub.headLeases().size(),
          i ->
              known(
                  agreements,
                  hub.headLeases().get(i).agreement(),
                  () -> "headLeases[" + i + "].agreement",
                  "be an agreement of the hub"));
    }
  }

  private void checkLoans() {
    if (!hub.loans().isEmpty()) {
      Set<String> organisations = organisations();
      NotKnown.passed(
          hub.loans().size(),
          i ->
              known(
                  organisations,
                  hub.loans().get(i).lenderId(),
                  () -> "loans[" + i + "].lenderId",
                  "be an organisation of the hub"));
    }
  }

  /** The ids of everybody whom the hub names. */
  private Set<String> organisations() {
    return Stream.of(
            hub.members().stream(),
            hub.partners().stream(),
            hub.operator().stream(),
            hub.owner().stream(),
            hub.group().stream().flatMap(group -> group.organisations().stream()))
        .flatMap(all -> all)
        .map(Organisation::id)
        .collect(Collectors.toSet());
  }

  private void checkSpaces() {
    if (!hub.lettings().isEmpty()) {
      Set<String> spaces = ids(hub.spaces(), Space::id);
      NotKnown.passed(
          hub.lettings().size(),
          i -> {
            List<String> let = hub.lettings().get(i).spaces();
            for (int j = 0; j < let.size(); j++) {
              if (!spaces.contains(let.get(j))) {
                unknown(
                    "lettings[" + i + "].spaces[" + j + "]", "be a space of the hub", let.get(j));
              }
            }
          });
    }
  }

  private void checkTenants() {
    if (!hub.lettings().isEmpty()) {
      Set<String> members = ids(hub.members(), Organisation::id);
      NotKnown.passed(
          hub.lettings().size(),
          i ->
              known(
                  members,
                  hub.lettings().get(i).tenant(),
                  () -> "lettings[" + i + "].tenant",
                  "be a member of the hub"));
    }
  }

  private void checkTiers() {
    if (!hub.lettings().isEmpty()) {
      Set<String> tiers = ids(hub.rentTiers(), RentTier::name);
      NotKnown.passed(
          hub.lettings().size(),
          i ->
              known(
                  tiers,
                  hub.lettings().get(i).tier(),
                  () -> "lettings[" + i + "].tier",
                  "be a rent tier of the hub"));
    }
  }

  private void checkDuties() {
    if (!hub.lettings().isEmpty() || !hub.tenantDuties().isEmpty()) {
      Set<String> obligations = obligations();
      checkDuties(obligations, hub.tenantDuties(), "tenantDuties");
      NotKnown.passed(
          hub.lettings().size(),
          i ->
              checkDuties(
                  obligations, hub.lettings().get(i).duties(), "lettings[" + i + "].duties"));
    }
  }

  private void checkDuties(Set<String> obligations, List<TenantDuty> duties, String field) {
    NotKnown.passed(
        duties.size(),
        i ->
            known(
                obligations,
                duties.get(i).obligation(),
                () -> field + "[" + i + "].obligation",
                "be an obligation of an agreement of the hub"));
  }

  /** Days are those of terms; what a document says less exactly is kept for a check to find. */
  private void checkUses() {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    Check.together(
        () -> NotKnown.passed(hub.lettings().size(), i -> addUses(i, uses)),
        () -> uses.forEach(this::checkUsesOf));
  }

  private void addUses(int index, Map<String, List<Use>> uses) {
    Letting letting = hub.lettings().get(index);
    Optional<LeaseTerms> terms = letting.terms();
    if (terms.isPresent()) {
      Use use = new Use(index, terms.get().occupied());
      letting.spaces().forEach(id -> uses.computeIfAbsent(id, key -> new ArrayList<>()).add(use));
    }
  }

  private void checkUsesOf(String space, List<Use> uses) {
    if (uses.size() > 1) {
      uses.sort(Comparator.comparing(use -> use.days().start()));
      Use longest = uses.get(0);
      for (Use use : uses.subList(1, uses.size())) {
        if (longest.days().overlaps(use.days()) && !(isShared(longest) && isShared(use))) {
          letTwice(space, longest, use);
        }
        longest = endsLater(use, longest) ? use : longest;
      }
    }
  }

  private boolean isShared(Use use) {
    return hub.lettings().get(use.letting()).basis().equals(Optional.of(LettingBasis.MEMBERSHIP));
  }

  private static boolean endsLater(Use one, Use other) {
    return !other.days().isOpen()
        && (one.days().isOpen()
            || one.days().end().orElseThrow().isAfter(other.days().end().orElseThrow()));
  }

  private void letTwice(String space, Use one, Use other) {
    String before = hub.lettings().get(one.letting()).id();
    broken.add(
        () ->
            Check.that(
                false,
                Fault.INCONSISTENT,
                "lettings[" + other.letting() + "].terms",
                "leave " + space + " free while " + before + " has it, " + one.days(),
                other.days()));
  }

  private static <T> Set<String> ids(List<T> elements, Function<T, String> id) {
    return elements.stream().map(id).collect(Collectors.toSet());
  }

  private void known(Set<?> ids, Optional<?> id, Supplier<String> field, String rule) {
    if (id.isPresent()) {
      known(ids, id.get(), field, rule);
    }
  }

  private void known(Set<?> ids, Object id, Supplier<String> field, String rule) {
    if (!ids.contains(id)) {
      unknown(field.get(), rule, id);
    }
  }

  private void unknown(String field, String rule, Object id) {
    broken.add(() -> Check.that(false, Fault.UNKNOWN_CODE, field, rule, id));
  }
}
