package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creativehubs.core.files.CellFlag;
import org.jspecify.annotations.Nullable;

/** The flags of the few cells of a table that have one, by the position of the cell. */
final class Flagged {

  /** No flag at all. */
  static final Flagged NONE = new Flagged(new TreeMap<>());

  private final ImmutableIntArray places;
  private final ImmutableList<CellFlag> flags;

  private Flagged(SortedMap<Integer, CellFlag> flags) {
    this.places = ImmutableIntArray.copyOf(flags.keySet());
    this.flags = ImmutableList.copyOf(flags.values());
  }

  static Flagged of(Map<Integer, CellFlag> flags) {
    return flags.isEmpty() ? NONE : new Flagged(new TreeMap<>(flags));
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  int size() {
    return places.length();
  }

  int place(int index) {
    return places.get(index);
  }

  CellFlag flag(int index) {
    return flags.get(index);
  }

  @Nullable CellFlag at(int place) {
    int low = 0;
    int high = places.length() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = places.get(middle);
      if (found == place) {
        return flags.get(middle);
      }
      low = found < place ? middle + 1 : low;
      high = found < place ? high : middle - 1;
    }
    return null;
  }

  /** The counts with zero for those that are unknown, to add the others up; for no other use. */
  double[] zeroed(double[] counts) {
    if (isEmpty()) {
      return counts;
    }
    double[] zeroed = counts.clone();
    for (int i = 0; i < size(); i++) {
      zeroed[place(i)] = flag(i).isKnown() ? counts[place(i)] : 0;
    }
    return zeroed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Flagged that && places.equals(that.places) && flags.equals(that.flags);
  }

  @Override
  public int hashCode() {
    return 31 * places.hashCode() + flags.hashCode();
  }
}
