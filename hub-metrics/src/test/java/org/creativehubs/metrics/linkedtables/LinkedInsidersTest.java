package org.creativehubs.metrics.linkedtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.creativehubs.metrics.disclosure.Contribution;
import org.creativehubs.metrics.disclosure.DominanceRule;
import org.creativehubs.metrics.disclosure.ExactRanges;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.junit.jupiter.api.Test;

/** What contributors work out from linked tables, by themselves and two together. */
class LinkedInsidersTest {

  private static final int TABLES = Integer.getInteger("disclosure.tables", 60);
  private static final List<String> FIRMS = List.of("a", "b", "c", "d", "e");
  private static final DominanceRule TEN_PERCENT =
      DominanceRule.builder()
          .minimumEnterprises(1)
          .minimumRest(Ratio.of(1, 10))
          .source(Source.of("made up"))
          .build();

  private static LinkedTables jobs(double[][] counts, TableLayout... tables) {
    return LinkedTables.builder()
        .addLayers(
            TableLayer.of(
                "all",
                EmploymentTable.of(
                    "jobs", List.of("r0", "r1", "r2"), List.of("i0", "i1", "i2"), counts)))
        .addGroups(
            CodeGroup.builder()
                .axis(CodeGroup.Axis.REGION)
                .name("R")
                .addMembers("r0", "r1")
                .build())
        .addTables(tables)
        .build();
  }

  private static TableLayout table(String... regions) {
    return TableLayout.builder()
        .name("all")
        .addRegions(regions)
        .addIndustries("i0", "i1", "i2")
        .build();
  }

  private static LinkedContributors only(String region, String industry, long amount) {
    return LinkedContributors.builder()
        .region(region)
        .industry(industry)
        .enterprises(1)
        .addLargest(Contribution.of(amount))
        .build();
  }

  /** The same tables as if nobody knew them, and attacked by those who do. */
  private static LinkedAttackReport attack(
      LinkedSuppressionInput input, Function<LinkedSuppressionInput, LinkedSuppressionInput> as) {
    return attack(LinkedSuppression.answer(as.apply(input)), input);
  }

  private static LinkedAttackReport attack(
      ProtectedTables published, LinkedSuppressionInput input) {
    return LinkedAttack.answer(
        LinkedAttackInput.builder()
            .tables(published.publishable())
            .attacker(input.attacker())
            .protection(input.protection())
            .counts(input.tables())
            .addAllContributors(input.contributors())
            .dominance(input.dominance())
            .build());
  }

  /** A row of 460 with 160 in two cells of one firm each. */
  static LinkedSuppressionInput twoCellsOfOneFirmEach() {
    double[][] counts = {{100, 60, 300}, {80, 200, 400}, {500, 600, 700}};
    return LinkedSuppressionInput.builder()
        .tables(jobs(counts, table("r0", "r1", "R", "r2")))
        .threshold(1)
        .dominance(TEN_PERCENT.toBuilder().minimumEnterprises(3).build())
        .addContributors(only("r0", "i0", 100), only("r0", "i1", 60))
        .build();
  }

  /** The row leaves 160 for two cells of one firm each; each knows its own and so the other. */
  @Test
  void theOnlyFirmOfOneCellDoesNotLearnWhatAnotherHas() {
    LinkedSuppressionInput input = twoCellsOfOneFirmEach();
    assertThat(input.attacker().together()).isEqualTo(1);
    ProtectedTables published = LinkedSuppression.answer(input);
    assertThat(published.cell(name("r0", "i0")).status()).isEqualTo(CellStatus.PRIMARY_DOMINATED);
    assertThat(attack(input, same -> same).isSafe()).isTrue();
    LinkedSuppressionInput strangers =
        input.toBuilder().attacker(Attacker.builder().together(0).build()).build();
    LinkedAttackReport found = attack(input, same -> strangers);
    assertThat(found.recovered()).extracting(cell -> cell.name().toString()).contains("r1, i1");
    assertThat(found.recovered().get(0).insiders())
        .containsExactly("the only contributor of r0, i0");
  }

  /** Firm a is alone in r0 and r1, so that their subtotal is its own wherever it stands. */
  @Test
  void aSumOfCountsThatOneMakesUpIsItsOwn() {
    double[][] counts = {{4, 60, 300}, {5, 200, 400}, {500, 600, 700}};
    LinkedSuppressionInput input =
        LinkedSuppressionInput.builder()
            .tables(jobs(counts, table("R", "r2")))
            .threshold(10)
            .addContributors(of("r0", "i0", 1, "a", 4), of("r1", "i0", 1, "a", 5))
            .build();
    LinkedAttackReport report = attack(input, same -> same);
    assertThat(report.isSafe()).isTrue();
    assertThat(report.cells())
        .filteredOn(cell -> cell.name().equals(name("R", "i0")))
        .allSatisfy(cell -> assertThat(cell.insiders()).isEmpty());
  }

  /** 850 with 800 and 40: the second firm must not come within a tenth of 800. */
  @Test
  void aDominatedSubtotalReachesAsFarAsTheRuleAsks() {
    double[][] counts = {{400, 2, 300}, {450, 3, 400}, {600, 700, 800}};
    LinkedSuppressionInput input =
        LinkedSuppressionInput.builder()
            .tables(jobs(counts, table("r0", "r1", "R", "r2")))
            .threshold(1)
            .dominance(TEN_PERCENT)
            .addContributors(of("r0", "i0", 3, "a", 380, "b", 15))
            .addContributors(of("r1", "i0", 3, "a", 420, "b", 25))
            .build();
    ProtectedTables published = LinkedSuppression.answer(input);
    assertThat(published.cell(name("R", "i0")).status()).isEqualTo(CellStatus.PRIMARY_DOMINATED);
    LinkedAttackReport report = attack(input, same -> same);
    assertThat(report.isSafe()).isTrue();
    LinkedInterval found =
        report.cells().stream()
            .filter(cell -> cell.name().equals(name("R", "i0")))
            .findFirst()
            .orElseThrow();
    assertThat(found.mostAtLeast()).isEqualTo(850 + 70);
    assertThat(found.upper().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(920);
  }

  @Test
  void factsThatDoNotFitTheCountsAreRefusedByPath() {
    double[][] counts = {{4, 60, 300}, {5, 200, 400}, {500, 600, 700}};
    LinkedSuppressionInput input =
        LinkedSuppressionInput.builder()
            .tables(jobs(counts, table("R", "r2")))
            .threshold(10)
            .build();
    assertThatThrownBy(() -> input.toBuilder().addContributors(only("r0", "i0", 5)).build())
        .hasMessage("contributors[0] must be at most the count of the cell, 4, but was 5");
    assertThatThrownBy(() -> input.toBuilder().addContributors(only("r0", "i0", 3)).build())
        .hasMessage(
            "contributors[0].largest must add up to the count of the cell, 4, as all enterprises"
                + " are given, but was 3");
    assertThatThrownBy(() -> input.toBuilder().addContributors(only("R", "i0", 5)).build())
        .hasMessage("contributors[0].region must be a code of the tables, but was R");
    assertThatThrownBy(
            () ->
                input.toBuilder().addContributors(only("r0", "i0", 4), only("r0", "i0", 4)).build())
        .hasMessageStartingWith("contributors[1] must be of another count than those before");
    assertThatThrownBy(
            () ->
                LinkedAttackInput.builder()
                    .tables(LinkedSuppression.answer(input))
                    .addContributors(only("r0", "i0", 4))
                    .build())
        .hasMessageStartingWith("counts must be given");
  }

  @Test
  void tablesWithSubtotalsKeepTheirPromiseToThoseWhoContribute() {
    Random random = new Random(13);
    for (int i = 0; i < TABLES; i++) {
      check(input(RandomTables.hierarchical(random), random));
    }
  }

  @Test
  void tablesOfThreeDimensionsKeepTheirPromiseToThoseWhoContribute() {
    Random random = new Random(14);
    for (int i = 0; i < TABLES; i++) {
      check(input(RandomTables.ofThreeDimensions(random), random));
    }
  }

  @Test
  void tablesWithCountsInCommonKeepTheirPromiseToThoseWhoContribute() {
    Random random = new Random(15);
    for (int i = 0; i < TABLES; i++) {
      check(input(RandomTables.linked(random), random));
    }
  }

  /** Tables among those above of which moves by boxes find no choice. */
  @Test
  void aChoiceIsFoundWhereEachMoveByItselfWouldHideTooLittle() {
    assertThat(check(drawn(14, 394, RandomTables::ofThreeDimensions))).isTrue();
    assertThat(check(drawn(15, 114, RandomTables::linked))).isTrue();
    assertThat(check(drawn(15, 341, RandomTables::linked))).isTrue();
  }

  private static LinkedSuppressionInput drawn(
      long seed, int before, Function<Random, LinkedTables> kind) {
    Random random = new Random(seed);
    for (int i = 0; i < before; i++) {
      input(kind.apply(random), random);
    }
    return input(kind.apply(random), random);
  }

  @Test
  void aSecondReleaseKeepsItsPromiseToThoseWhoContribute() {
    Random random = new Random(16);
    int refused = 0;
    for (int done = 0; done < TABLES; ) {
      LinkedSuppressionInput first = input(RandomTables.firstRelease(random), random);
      List<CellName> hidden =
          LinkedSuppression.answer(first).hidden().stream().map(LinkedCell::name).toList();
      LinkedSuppressionInput second =
          first.toBuilder()
              .tables(RandomTables.secondRelease(first.tables()))
              .hiddenBefore(hidden)
              .build();
      if (check(second)) {
        done++;
      } else {
        refused++;
      }
    }
    assertThat(refused).as("second releases refused").isLessThan(TABLES * 2);
  }

  private static CellName name(String region, String industry) {
    return CellName.builder().region(region).industry(industry).build();
  }

  private static LinkedContributors of(
      String region, String industry, int enterprises, Object... parts) {
    LinkedContributors.Builder facts =
        LinkedContributors.builder().region(region).industry(industry).enterprises(enterprises);
    for (int i = 0; i < parts.length; i += 2) {
      facts.addLargest(Contribution.of((String) parts[i], ((Number) parts[i + 1]).longValue()));
    }
    return facts.build();
  }

  private static LinkedSuppressionInput input(LinkedTables tables, Random random) {
    return LinkedSuppressionInput.builder()
        .tables(tables)
        .threshold(3 + random.nextInt(5))
        .contributors(contributors(tables, random))
        .attacker(
            Attacker.builder()
                .zerosShown(random.nextInt(3) > 0)
                .together(1 + random.nextInt(2))
                .build())
        .protection(ProtectionPolicy.width(1 + random.nextInt(5)))
        .build();
  }

  /** Firms behind half of the counts, the only one, or with others. */
  private static List<LinkedContributors> contributors(LinkedTables tables, Random random) {
    List<LinkedContributors> all = new ArrayList<>();
    Frame frame = tables.frame();
    long[] bases = tables.bases();
    for (int base = 0; base < bases.length; base++) {
      if (bases[base] > 0 && random.nextBoolean()) {
        int[] codes = frame.codes(base);
        LinkedContributors.Builder facts =
            LinkedContributors.builder()
                .region(tables.regions().get(codes[1]))
                .industry(tables.industries().get(codes[2]));
        if (tables.layers().size() > 1) {
          facts.layer(tables.layerNames().get(codes[0]));
        }
        int first = random.nextInt(5);
        long largest = bases[base] - random.nextInt((int) Math.min(bases[base], 3));
        long second = random.nextBoolean() ? Math.min(largest, bases[base] - largest) : 0;
        long rest = bases[base] - largest - second;
        long last = second > 0 ? second : largest;
        int unnamed = (int) ((rest + last - 1) / last);
        facts.addLargest(
            random.nextInt(4) == 0
                ? Contribution.of(largest)
                : Contribution.of(FIRMS.get(first), largest));
        if (second > 0) {
          facts.addLargest(Contribution.of(FIRMS.get((first + 1) % 5), second));
        }
        all.add(facts.enterprises(1 + (second > 0 ? 1 : 0) + unnamed).build());
      }
    }
    return all;
  }

  /** Those who attack, each with what it contributes where. */
  private static Map<String, Map<Integer, Long>> singles(LinkedSuppressionInput input) {
    Map<String, Map<Integer, Long>> singles = new LinkedHashMap<>();
    long[] bases = input.tables().bases();
    LinkedContributors.byBase(input.tables(), input.contributors())
        .forEach(
            (base, facts) -> {
              facts
                  .largest()
                  .forEach(
                      part ->
                          part.contributor()
                              .ifPresent(
                                  key ->
                                      singles
                                          .computeIfAbsent(key, name -> new HashMap<>())
                                          .put(base, part.amount())));
              if (facts.enterprises() == 1 && facts.largest().get(0).contributor().isEmpty()) {
                singles.put("alone in " + base, Map.of(base, bases[base]));
              }
            });
    return singles;
  }

  static List<List<Map<Integer, Long>>> coalitions(LinkedSuppressionInput input) {
    List<Map<Integer, Long>> singles = new ArrayList<>(singles(input).values());
    List<List<Map<Integer, Long>>> all = new ArrayList<>();
    singles.forEach(one -> all.add(List.of(one)));
    for (int i = 0; i < singles.size() && input.attacker().together() == 2; i++) {
      for (int j = 0; j < i; j++) {
        all.add(List.of(singles.get(i), singles.get(j)));
      }
    }
    return all;
  }

  /** That what is published keeps its promise; false if it is refused, which must be right. */
  private static boolean check(LinkedSuppressionInput input) {
    Optional<ProtectedTables> published = NoChoice.orPublished(input);
    if (published.isEmpty() || published.get().hidden().isEmpty()) {
      return published.isPresent();
    }
    LinkedAttackReport report = attack(published.get(), input);
    assertThat(report.recovered()).isEmpty();
    Frame frame = input.tables().frame();
    long[] counts = frame.counts(input.tables().bases());
    Map<CellName, LinkedInterval> found = new HashMap<>();
    report.cells().forEach(cell -> found.put(cell.name(), cell));
    BitSet hidden = new BitSet();
    for (int cell = 0; cell < counts.length; cell++) {
      hidden.set(cell, published.get().cells().get(cell).isHidden());
    }
    for (List<Map<Integer, Long>> coalition : coalitions(input)) {
      BitSet own = ownCells(input, frame, coalition);
      ExactRanges exact = exact(input, frame, hidden, coalition, own);
      for (int cell = 0; cell < counts.length; cell++) {
        if (hidden.get(cell) && !own.get(cell)) {
          long width = exact.greatest(cell) - exact.least(cell);
          assertThat(width).isGreaterThanOrEqualTo(input.protection().leastWidth());
          LinkedInterval worst = Objects.requireNonNull(found.get(frame.name(cell)));
          if (exact.greatest(cell) < ExactRanges.FAR / 2) {
            assertThat(worst.upper().orElseThrow() - worst.lower()).isLessThanOrEqualTo(width);
          }
        }
      }
    }
    return true;
  }

  private static boolean isOwn(
      LinkedSuppressionInput input, int base, Collection<Map<Integer, Long>> coalition) {
    LinkedContributors facts =
        LinkedContributors.byBase(input.tables(), input.contributors()).get(base);
    return facts != null
        && coalition.stream().filter(one -> one.containsKey(base)).count() == facts.enterprises();
  }

  static BitSet ownCells(
      LinkedSuppressionInput input, Frame frame, List<Map<Integer, Long>> coalition) {
    BitSet own = new BitSet();
    long[] counts = frame.counts(input.tables().bases());
    BitSet zeros = new BitSet();
    for (int cell = 0; cell < frame.size() && input.attacker().zerosShown(); cell++) {
      if (counts[cell] == 0) {
        Arrays.stream(frame.basesOf(cell)).forEach(zeros::set);
      }
    }
    for (int cell = 0; cell < frame.size(); cell++) {
      own.set(
          cell,
          Arrays.stream(frame.basesOf(cell))
              .allMatch(base -> zeros.get(base) || isOwn(input, base, coalition)));
    }
    return own;
  }

  /** Cells first, then all base counts, of which the coalition knows its own. */
  static ExactRanges exact(
      LinkedSuppressionInput input,
      Frame frame,
      BitSet cellsHidden,
      List<Map<Integer, Long>> coalition,
      BitSet own) {
    long[] bases = input.tables().bases();
    long[] cells = frame.counts(bases);
    long[] counts = Arrays.copyOf(cells, cells.length + bases.length);
    BitSet hidden = new BitSet();
    hidden.set(cells.length, counts.length);
    long[] least = new long[counts.length];
    long[] most = new long[counts.length];
    Arrays.fill(most, Long.MAX_VALUE);
    List<int[]> sums = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      hidden.set(cell, cellsHidden.get(cell) && !own.get(cell));
      least[cell] = input.attacker().zerosShown() ? 1 : 0;
      if (input.attacker().reasonsKnown() && cells[cell] > 0 && cells[cell] < input.threshold()) {
        least[cell] = 1;
        most[cell] = input.threshold() - 1;
      } else if (input.attacker().reasonsKnown() && input.attacker().zerosShown()) {
        least[cell] = input.threshold();
      }
      int[] of = frame.basesOf(cell);
      int[] sum = new int[of.length + 1];
      sum[0] = cell;
      for (int i = 0; i < of.length; i++) {
        sum[i + 1] = cells.length + of[i];
      }
      sums.add(sum);
    }
    for (int base = 0; base < bases.length; base++) {
      int at = cells.length + base;
      for (Map<Integer, Long> one : coalition) {
        least[at] += one.getOrDefault(base, 0L);
      }
      if (isOwn(input, base, coalition)) {
        hidden.clear(at);
        counts[at] = bases[base];
      }
    }
    return new ExactRanges(counts, hidden, sums, least, most);
  }
}
