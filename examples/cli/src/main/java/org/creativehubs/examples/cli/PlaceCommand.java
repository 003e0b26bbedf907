package org.creativehubs.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.PlacePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of a place. */
@Command(
    name = "place",
    description =
        "Reads counts by region and industry as an office hands them out (Nomis, Eurostat ...) and"
            + " says whether a place is a creative cluster, how sure that is, and how its peers and"
            + " sub-sectors stand. Small counts are hidden, and what rests on them.")
final class PlaceCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "The counts.")
  private Path file = Path.of("");

  @Option(
      names = "--place",
      paramLabel = "NAME",
      required = true,
      description = "The place, as the file names it.")
  private String place = "";

  @Option(
      names = "--counting",
      paramLabel = "WORD",
      description = "What the file counts, such as jobs or businesses.")
  private Optional<String> counting = Optional.empty();

  @Option(
      names = "--creative",
      paramLabel = "INDUSTRY",
      description =
          "An industry that is creative, as the file names it; again for each. By the SIC codes"
              + " that begin the names otherwise.")
  private List<String> creative = List.of();

  @Option(
      names = "--map-file",
      paramLabel = "FILE",
      description = "The places as GeoJSON, for a map.")
  private Optional<Path> map = Optional.empty();

  @Option(
      names = "--map-name",
      paramLabel = "FIELD",
      defaultValue = "name",
      description = "The property of GeoJSON that names a place; name otherwise.")
  private String mapName = "name";

  @Option(
      names = "--threshold",
      paramLabel = "COUNT",
      description = "The least count above zero that is shown; 10 otherwise.")
  private long threshold = PlacePage.THRESHOLD;

  @Option(
      names = "--show-all-counts",
      description = "Hides no count. The page is not to be published then.")
  private boolean showsAll;

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    to.refusePublic("this command withholds nothing");
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    Page page = page(bytes, PageOrigin.of(name, bytes, to.day()));
    to.answer(page, spreadsheet.style(), out());
  }

  private Page page(byte[] bytes, PageOrigin origin) {
    Counts.Latest counts = Counts.latest(file, bytes, counting);
    PlacePage wanted = PlacePage.of(place).creative(creative).hidingBelow(threshold);
    PlacePage shown = showsAll ? wanted.showingAllCounts() : wanted;
    PlacePage mapped = map.map(path -> shown.on(shapes(path))).orElse(shown);
    return counts.when().map(mapped::in).orElse(mapped).page(counts.read(), origin);
  }

  private GeoShapes shapes(Path path) {
    return GeoShapes.read(new String(bytes(path), StandardCharsets.UTF_8), mapName);
  }
}
