package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class IncomeDiversityProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 200)
  void theEffectiveNumberLiesBetweenOneAndTheNumberOfSources(@ForAll("streams") List<Long> pence) {
    IncomeMix mix = mix(pence);
    assertThat(mix.effectiveSources().value().orElseThrow())
        .isBetween(Ratio.ONE, Ratio.of(pence.size()));
    assertThat(mix.shannon().orElseThrow()).isBetween(0.0, StrictMath.log(pence.size()) + 1e-12);
    assertThat(
            Ratio.sum(
                mix.streams().stream().map(line -> line.share().value().orElseThrow()).toList()))
        .isEqualTo(Ratio.ONE);
  }

  @Property(tries = 200)
  void theOrderOfTheStreamsDoesNotMatterToTheLastBit(
      @ForAll("streams") List<Long> pence, @ForAll long seed) {
    List<Long> shuffled = new ArrayList<>(pence);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(mix(shuffled).herfindahl()).isEqualTo(mix(pence).herfindahl());
    assertThat(mix(shuffled).shannon()).isEqualTo(mix(pence).shannon());
  }

  @Property(tries = 200)
  void mergingTwoStreamsNeverMakesIncomeMoreDiverse(@ForAll("streams") List<Long> pence) {
    Assume.that(pence.size() >= 2);
    List<Long> merged = new ArrayList<>(pence.subList(2, pence.size()));
    merged.add(pence.get(0) + pence.get(1));
    assertThat(mix(merged).effectiveSources().value().orElseThrow())
        .isLessThanOrEqualTo(mix(pence).effectiveSources().value().orElseThrow());
  }

  @Provide
  Arbitrary<List<Long>> streams() {
    return Arbitraries.longs().between(1, 50_000_000).list().ofMinSize(1).ofMaxSize(8);
  }

  private static IncomeMix mix(List<Long> pence) {
    List<IncomeStream> streams = new ArrayList<>();
    for (long amount : pence) {
      streams.add(IncomeStream.of("stream " + streams.size(), Money.ofMinor(amount, GBP)));
    }
    return IncomeDiversity.of(streams);
  }
}
