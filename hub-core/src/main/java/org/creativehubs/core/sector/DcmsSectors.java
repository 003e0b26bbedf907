package org.creativehubs.core.sector;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creativehubs.core.internal.BundledTable;

/**
 * Which industries are creative and which are cultural, by one edition of the lists that the UK's
 * Department for Culture, Media and Sport (DCMS) publishes. The lists are policy, made of whole
 * classes of SIC 2007.
 *
 * <p>A subclass counts as the class it is part of. A group or division is creative, cultural or of
 * a sub-sector only if all classes it is made of are: 59.1 is creative and film, 59 is creative
 * without one sub-sector, and 62.0 is not creative, for only two of its four classes are. To count
 * a part of such a group, ask for its {@link SicCode#classes()}.
 */
public final class DcmsSectors {

  private static final DcmsSectors EDITION_2016 = load("dcms-sectors-2016.csv");

  private final String source;
  private final String edition;
  private final ImmutableSortedMap<SicCode, CreativeSubsector> creative;
  private final ImmutableSortedSet<SicCode> cultural;

  private DcmsSectors(
      String source,
      String edition,
      Map<SicCode, CreativeSubsector> creative,
      Set<SicCode> cultural) {
    this.source = source;
    this.edition = edition;
    this.creative = ImmutableSortedMap.copyOf(creative);
    this.cultural = ImmutableSortedSet.copyOf(cultural);
  }

  /** The lists of 2016: 31 creative classes in nine sub-sectors, 20 cultural classes. */
  public static DcmsSectors edition2016() {
    return EDITION_2016;
  }

  /** Publisher and title of what the lists are taken from. */
  public String source() {
    return source;
  }

  /** Edition of the lists, such as {@code 2016}. */
  public String edition() {
    return edition;
  }

  /**
   * Whether everything under a code belongs to the creative industries.
   *
   * @param code a code of any level
   * @return whether all classes it is made of are creative
   */
  public boolean isCreative(SicCode code) {
    return creative.keySet().containsAll(code.classes());
  }

  /**
   * Whether everything under a code belongs to the cultural sector.
   *
   * @param code a code of any level
   * @return whether all classes it is made of are cultural
   */
  public boolean isCultural(SicCode code) {
    return cultural.containsAll(code.classes());
  }

  /**
   * The one sub-sector that everything under a code belongs to.
   *
   * @param code a code of any level
   * @return the sub-sector; empty where a class is not creative, or classes differ in sub-sector
   */
  public Optional<CreativeSubsector> creativeSubsectorOf(SicCode code) {
    Set<Optional<CreativeSubsector>> found =
        code.classes().stream()
            .map(each -> Optional.ofNullable(creative.get(each)))
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  /** The classes of the creative industries, in order. */
  public Set<SicCode> creativeClasses() {
    return creative.keySet();
  }

  /**
   * The classes of one sub-sector, in order.
   *
   * @param subsector the sub-sector
   * @return its classes
   */
  public Set<SicCode> creativeClasses(CreativeSubsector subsector) {
    return creative.entrySet().stream()
        .filter(entry -> entry.getValue() == subsector)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The classes of the cultural sector, in order. */
  public Set<SicCode> culturalClasses() {
    return cultural;
  }

  /** The classes that are creative, cultural or both, each once and in order. */
  public Set<SicCode> creativeOrCulturalClasses() {
    return ImmutableSortedSet.copyOf(Sets.union(creative.keySet(), cultural));
  }

  /** Edition and size of the lists. */
  @Override
  public String toString() {
    return "DCMS sectors "
        + edition
        + ": "
        + creative.size()
        + " creative and "
        + cultural.size()
        + " cultural classes";
  }

  private static DcmsSectors load(String name) {
    List<String> lines = BundledTable.lines(DcmsSectors.class.getResourceAsStream(name), name);
    Map<SicCode, CreativeSubsector> creative = new TreeMap<>();
    Set<SicCode> cultural = new TreeSet<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = Splitter.on(',').splitToList(line);
      SicCode code = SicCode.parse(cells.get(0));
      if (!cells.get(1).isEmpty()) {
        creative.put(code, CreativeSubsector.valueOf(cells.get(1)));
      }
      if (cells.get(2).equals("cultural")) {
        cultural.add(code);
      }
    }
    return new DcmsSectors(
        value(lines.get(0), "source: "), value(lines.get(1), "edition: "), creative, cultural);
  }

  private static String value(String line, String key) {
    if (!line.startsWith(key)) {
      throw new IllegalStateException("line must start with " + key + ", but was " + line);
    }
    return line.substring(key.length());
  }
}
