package org.creativehubs.examples.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** GBP 10,000.01 split into 12 parts, and 1,000 amounts added up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MoneyAllocation {

  private Money total = Money.parse("GBP 10000.01");
  private int parts = 12;
  private long pence = 1_000_001;
  private long[] whole = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private long[] hundredths = {1250, 975, 2205, 1999, 310, 805, 4475, 1660, 725, 1015, 2350, 1895};
  private List<Ratio> wholeWeights = LongStream.of(whole).mapToObj(Ratio::of).toList();
  private List<Ratio> decimalWeights =
      LongStream.of(hundredths).mapToObj(weight -> Ratio.of(weight, 100)).toList();
  private List<Money> amounts =
      LongStream.range(0, 1000)
          .mapToObj(i -> Money.ofMinor(i * 7919 % 100_003 - 20_000, total.currency()))
          .toList();
  private List<BigDecimal> decimals = amounts.stream().map(Money::amount).toList();

  /** Twelve parts that are equal but for a penny. */
  @Benchmark
  @Against("evenByHand")
  public List<Money> even() {
    return total.allocate(parts);
  }

  /** The same over longs, without money. */
  @Benchmark
  public long[] evenByHand() {
    long[] shares = new long[parts];
    long left = pence % parts;
    for (int i = 0; i < parts; i++) {
      shares[i] = pence / parts + (i < left ? 1 : 0);
    }
    return shares;
  }

  /** By the days of the months. */
  @Benchmark
  @Against("wholeByHand")
  public List<Money> wholeWeights() {
    return total.allocate(wholeWeights);
  }

  /** The same over longs, without money. */
  @Benchmark
  public long[] wholeByHand() {
    return byHand(pence, whole);
  }

  /** By floor areas with two decimals. */
  @Benchmark
  @Against("decimalByHand")
  public List<Money> decimalWeights() {
    return total.allocate(decimalWeights);
  }

  /** The same over longs, the weights brought to whole numbers beforehand. */
  @Benchmark
  public long[] decimalByHand() {
    return byHand(pence, hundredths);
  }

  /** 1,000 amounts of money. */
  @Benchmark
  @Against("sumOfDecimals")
  public Money sum() {
    Money sum = amounts.get(0);
    for (int i = 1; i < amounts.size(); i++) {
      sum = sum.plus(amounts.get(i));
    }
    return sum;
  }

  /** The same decimals without a currency. */
  @Benchmark
  public BigDecimal sumOfDecimals() {
    BigDecimal sum = decimals.get(0);
    for (int i = 1; i < decimals.size(); i++) {
      sum = sum.add(decimals.get(i));
    }
    return sum;
  }

  /** Largest remainder as one writes it: floors, then a unit each to the largest remainders. */
  private static long[] byHand(long total, long[] weights) {
    long sum = Arrays.stream(weights).sum();
    long[] shares = new long[weights.length];
    long[] remainders = new long[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = total * weights[i] / sum;
      remainders[i] = total * weights[i] % sum;
      left -= shares[i];
    }
    for (; left > 0; left--) {
      int largest = 0;
      for (int i = 1; i < remainders.length; i++) {
        largest = remainders[i] > remainders[largest] ? i : largest;
      }
      shares[largest]++;
      remainders[largest] = -1;
    }
    return shares;
  }
}
