package org.creativehubs.core.employment;

import java.util.OptionalDouble;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.CellFlagKind;

/** What is said of the sum of cells by what is said of each. */
final class FlagSums {

  private FlagSums() {}

  /** The flag of the sum of two cells, the same in any order. */
  static CellFlag sum(CellFlag one, CellFlag other) {
    CellFlagKind joined = one.kind().compareTo(other.kind()) >= 0 ? one.kind() : other.kind();
    return CellFlag.builder()
        .kind(joined)
        .mark(one.mark().filter(mark -> other.mark().filter(mark::equals).isPresent()))
        .least(one.least() + other.least())
        .most(most(one, other))
        .build();
  }

  private static OptionalDouble most(CellFlag one, CellFlag other) {
    boolean isUnbounded = isUnbounded(one) || isUnbounded(other);
    boolean isKnown = one.isKnown() && other.isKnown();
    return isUnbounded || isKnown
        ? OptionalDouble.empty()
        : OptionalDouble.of(one.most().orElse(0) + other.most().orElse(0));
  }

  private static boolean isUnbounded(CellFlag flag) {
    return !flag.isKnown() && flag.most().isEmpty();
  }

  /** The flag of the sum of a cell and a count that is known. */
  static CellFlag sum(CellFlag flag, double count) {
    if (flag.isKnown() || count == 0) {
      return flag;
    }
    CellFlag.Builder sum = flag.toBuilder().least(flag.least() + count);
    return flag.most().isPresent()
        ? sum.most(flag.most().getAsDouble() + count).build()
        : sum.build();
  }
}
