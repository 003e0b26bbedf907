package org.creativehubs.metrics.disclosure;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Who stands behind one cell or total: how many enterprises, and what the largest contribute. */
@HubValue
@Value.Immutable
public abstract class Contributors {

  Contributors() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region, the name of one of the table; absent for the total of all regions. */
  public abstract Optional<String> region();

  /** The industry, the name of one of the table; absent for the total of all industries. */
  public abstract Optional<String> industry();

  /** How many enterprises there are; zero or more. */
  public abstract int enterprises();

  /**
   * What the largest of them contribute, the largest first, at most as many as there are
   * enterprises. Those that have a key are distinguished from others in all cells. They add up to
   * the count where all enterprises are given, and leave no more to each of the others than the
   * last has.
   */
  public abstract List<Contribution> largest();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(enterprises(), "enterprises");
    Check.that(
        largest().size() <= enterprises(),
        Fault.INCONSISTENT,
        "largest",
        "be at most as many as enterprises, " + enterprises(),
        largest().size());
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < largest().size(); i++) {
      String field = "largest[" + i + "]";
      long amount = largest().get(i).amount();
      Check.that(i == 0 || amount <= amount(i - 1), field, "be at most the one before", amount);
      largest()
          .get(i)
          .contributor()
          .ifPresent(key -> Check.that(keys.add(key), Fault.DUPLICATE, field, "be another", key));
    }
  }

  /** What the one at a place contributes, the largest at 0; zero for those not given. */
  final long amount(int place) {
    return place < largest().size() ? largest().get(place).amount() : 0;
  }

  /** What the first so many contribute together. */
  final long sumOf(int first) {
    return largest().stream()
        .limit(first)
        .mapToLong(Contribution::amount)
        .reduce(0, LongMath::saturatedAdd);
  }

  /** Region and industry, such as {@code North, film} or {@code North, total}. */
  final String cellName() {
    return region().orElse("total") + ", " + industry().orElse("total");
  }

  /**
   * Those behind several cells together.
   *
   * @param parts who stands behind each of the cells, which have no counts in common
   * @return each contributor that has a key once, with all it contributes to them; the others as
   *     they are, without the name of a cell
   */
  public static Contributors together(List<Contributors> parts) {
    Map<String, Long> known = new LinkedHashMap<>();
    List<Contribution> all = new ArrayList<>();
    long enterprises = 0;
    for (Contributors part : parts) {
      enterprises += part.enterprises();
      for (Contribution one : part.largest()) {
        if (one.contributor().isEmpty()) {
          all.add(one);
        } else {
          String key = one.contributor().get();
          enterprises -= known.containsKey(key) ? 1 : 0;
          known.merge(key, one.amount(), LongMath::saturatedAdd);
        }
      }
    }
    known.forEach((key, amount) -> all.add(Contribution.of(key, amount)));
    all.sort(Comparator.comparingLong((Contribution one) -> -one.amount()));
    return Contributors.builder()
        .enterprises((int) Math.min(enterprises, Integer.MAX_VALUE))
        .addAllLargest(all)
        .build();
  }

  /** The position in a table with its totals behind; checked against the count there. */
  static Map<Integer, Contributors> byPosition(EmploymentTable table, List<Contributors> given) {
    int width = table.industries().size() + 1;
    long[] counts = WholeCounts.of(table);
    Map<Integer, Contributors> found = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Contributors facts = given.get(i);
      int row = facts.region().map(table::regionIndex).orElse(table.regions().size());
      int column = facts.industry().map(table::industryIndex).orElse(width - 1);
      int at = row * width + column;
      String field = "contributors[" + i + "]";
      facts.checkOf(counts[at], field);
      Check.that(
          found.put(at, facts) == null,
          Fault.DUPLICATE,
          field,
          "be of another cell than those before",
          facts.cellName());
    }
    return found;
  }

  /**
   * Refuses facts that the count behind them cannot have: amounts of all that do not add up to it,
   * or of the largest that leave more than the others can have.
   *
   * @param count the count, a whole number from 0 to 2^53
   * @param field the facts in an error
   */
  public final void checkOf(long count, String field) {
    long sum = sumOf(largest().size());
    Check.that(
        sum <= count, Fault.INCONSISTENT, field, "be at most the count of the cell, " + count, sum);
    int others = enterprises() - largest().size();
    Check.that(
        others > 0 || sum == count,
        Fault.INCONSISTENT,
        field + ".largest",
        "add up to the count of the cell, " + count + ", as all enterprises are given",
        sum);
    if (!largest().isEmpty() && others > 0) {
      long last = amount(largest().size() - 1);
      long most = LongMath.saturatedMultiply(others, last);
      Check.that(
          count - sum <= most,
          Fault.INCONSISTENT,
          field + ".largest",
          "leave at most " + most + " of " + count + " to others, as none has more than " + last,
          count - sum);
    }
  }

  /**
   * Where those behind a total are said to be fewer or smaller than those behind one of its cells.
   */
  static List<String> contradictions(List<Contributors> given) {
    List<String> found = new ArrayList<>();
    for (Contributors total : given) {
      boolean isTotal = total.region().isEmpty() || total.industry().isEmpty();
      for (Contributors part : isTotal ? given : List.<Contributors>of()) {
        if (total.holds(part) && total.isLessThan(part)) {
          found.add(
              total.cellName() + " has fewer or smaller contributors than " + part.cellName());
        }
      }
    }
    return found;
  }

  private boolean holds(Contributors part) {
    return (region().isEmpty() || region().equals(part.region()))
        && (industry().isEmpty() || industry().equals(part.industry()));
  }

  private boolean isLessThan(Contributors part) {
    int both = Math.min(largest().size(), part.largest().size());
    return enterprises() < part.enterprises()
        || IntStream.range(0, both).anyMatch(place -> amount(place) < part.amount(place));
  }

  /** Refuses cells of which fewer of the largest are given than a rule looks at. */
  static void checkEnough(DominanceRule rule, List<Contributors> given) {
    for (int i = 0; i < given.size(); i++) {
      int needed = Math.min(rule.looksAt(), given.get(i).enterprises());
      Check.that(
          given.get(i).largest().size() >= needed,
          Fault.INCONSISTENT,
          "contributors[" + i + "].largest",
          "be at least " + needed + ", as dominance looks at them",
          given.get(i).largest().size());
    }
  }

  /** Builds a {@link Contributors}. */
  public static final class Builder extends ImmutableContributors.Builder {
    Builder() {}
  }
}
