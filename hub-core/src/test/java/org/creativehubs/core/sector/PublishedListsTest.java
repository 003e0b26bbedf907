package org.creativehubs.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the shipped lists with published files where the system property shared.dir has them.
 */
class PublishedListsTest {

  /** A comma outside quotation marks. */
  private static final Splitter CELLS = Splitter.onPattern(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private static final DcmsSectors DCMS = DcmsSectors.edition2016();

  @Test
  void theListsAreThoseThatDcmsPublishes() throws IOException {
    Set<SicCode> creative = new TreeSet<>();
    Set<SicCode> cultural = new TreeSet<>();
    Set<CreativeSubsector> subsectors = new TreeSet<>();
    for (List<String> row : rows("dcms-sic2007-sectors.csv")) {
      if (row.get(0).length() > 5) {
        continue; // 62.0110 Tourism is no code of SIC 2007
      }
      SicCode code = SicCode.parse(row.get(0));
      if (row.get(2).equals("1")) {
        creative.add(code);
        CreativeSubsector subsector = DCMS.creativeSubsectorOf(code).orElseThrow();
        subsectors.add(subsector);
        assertThat(subsector.label()).as(row.get(0)).isEqualTo(row.get(3).replace("\"", ""));
      }
      if (row.get(4).equals("1")) {
        cultural.add(code);
      }
    }
    assertThat(creative).hasSize(31).containsExactlyElementsOf(DCMS.creativeClasses());
    assertThat(cultural).hasSize(20).containsExactlyElementsOf(DCMS.culturalClasses());
    assertThat(subsectors).hasSize(9);
  }

  @Test
  void everyPublishedDivisionAndGroupExistsAndNoneOfTheirDivisionsLacksOne() throws IOException {
    Set<SicCode> published = new TreeSet<>();
    for (List<String> row : rows("uk-business-demography-sic-2019-2024.csv")) {
      if (!row.get(0).equals("TOTAL")) {
        published.add(SicCode.parse(row.get(0)));
      }
    }
    Set<SicCode> expected = new TreeSet<>();
    published.stream()
        .filter(code -> code.level() == SicLevel.DIVISION)
        .forEach(division -> expected.addAll(division.children()));
    assertThat(published).containsAll(expected);
  }

  private static List<List<String>> rows(String name) throws IOException {
    String given = System.getProperty("shared.dir");
    Stream<String> folders =
        given == null ? Stream.of("../../shared", "../shared") : Stream.of(given);
    Path file =
        folders
            .map(folder -> Path.of(folder, "data", name))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of(name));
    assumeTrue(Files.exists(file), () -> "not checked: shared.dir has no data/" + name);
    return Files.readAllLines(file).stream().skip(1).map(CELLS::splitToList).toList();
  }
}
