package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/** Agreements are revised forwards here, and asked backwards what was in force. */
class VersionProperties {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  /**
   * The targets after a change.
   *
   * @param days how many days after the change before
   * @param dated whether the agreement says the day
   */
  record Version(int days, boolean dated, Map<String, Integer> targets) {}

  @Property(tries = 300)
  void onEachDayTheTargetsAreThoseOfTheLastChangeMadeByThen(
      @ForAll("targets") Map<String, Integer> first,
      @ForAll("versions") @Size(max = 5) List<Version> versions,
      @ForAll @IntRange(max = 400) int asked) {
    LocalDate day = START.plusDays(asked);
    LocalDate made = START;
    boolean isOpen = true;
    Map<String, Integer> expected = first;
    for (Version version : versions) {
      made = version.dated() ? made.plusDays(version.days()) : made;
      isOpen = version.dated() ? !made.isAfter(day) : isOpen;
      expected = isOpen ? version.targets() : expected;
    }

    Map<String, Integer> found = new HashMap<>();
    agreement(first, versions).inForce(day).forEach(one -> found.put(one.id(), target(one)));
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 200)
  void beforeTheFirstChangeAllIsAsItWasMadeAndAfterTheLastAsItIsNow(
      @ForAll("targets") Map<String, Integer> first,
      @ForAll("versions") @Size(min = 1, max = 5) List<Version> versions) {
    ServiceLevelAgreement agreement = agreement(first, versions);
    assertThat(agreement.inForce(START.plusYears(9)))
        .containsExactlyElementsOf(agreement.obligations());
    List<Obligation> before = agreement.inForce(START.minusDays(1));
    if (versions.get(0).dated()) {
      assertThat(before.stream().map(Obligation::id).toList())
          .containsExactlyInAnyOrderElementsOf(first.keySet());
    }
    assertThat(before).doesNotHaveDuplicates();
  }

  private static ServiceLevelAgreement agreement(
      Map<String, Integer> first, List<Version> versions) {
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    Map<String, Integer> now = first;
    LocalDate made = START;
    for (Version version : versions) {
      made = version.dated() ? made.plusDays(version.days()) : made;
      agreement.addRevisions(revision(now, version, made));
      now = version.targets();
    }
    now.forEach((id, target) -> agreement.addObligations(obligation(id, target)));
    return agreement.id("a").name("A").provider("P").client("C").build();
  }

  private static Revision revision(Map<String, Integer> before, Version version, LocalDate made) {
    Revision.Builder revision = Revision.builder();
    revision.change("what is promised");
    if (version.dated()) {
      revision.on(PartialDate.parse(made.toString()));
    }
    Map<String, Integer> after = version.targets();
    before.forEach(
        (id, target) -> {
          if (!target.equals(after.get(id))) {
            revision.addReplaced(obligation(id, target));
          }
        });
    after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(revision::addAdded);
    return revision.build();
  }

  private static Obligation obligation(String id, int target) {
    return Obligation.builder()
        .id(id)
        .promise("at least " + target)
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(target))
        .unit("pieces")
        .build();
  }

  private static int target(Obligation obligation) {
    return obligation.target().numerator().intValueExact();
  }

  @Provide
  Arbitrary<Map<String, Integer>> targets() {
    Arbitrary<String> ids = Arbitraries.of("jobs", "hours", "fund", "days");
    return Arbitraries.maps(ids, Arbitraries.integers().between(1, 3)).ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Version>> versions() {
    Arbitrary<Boolean> dated = Arbitraries.of(true, true, true, false);
    return Combinators.combine(Arbitraries.integers().between(0, 150), dated, targets())
        .as(Version::new)
        .list()
        .ofMaxSize(5);
  }
}
