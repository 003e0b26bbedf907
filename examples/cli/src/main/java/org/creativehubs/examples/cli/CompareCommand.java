package org.creativehubs.examples.cli;

import com.google.common.primitives.Bytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.ComparisonPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts hubs side by side. */
@Command(
    name = "compare",
    description =
        "Puts hubs side by side: functions, form and governance, services, funding, rents, scale"
            + " and measures, with what is not stated and what must not be compared; -o writes it"
            + " all as a page or a workbook.")
final class CompareCommand extends Subcommand {

  @Parameters(
      arity = "2..*",
      paramLabel = "HUB",
      description = "Dossiers, each a shipped name or a file of JSON; at least two.")
  private List<String> names = List.of();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    List<Dossier> dossiers = names.stream().map(this::dossier).toList();
    List<StudiedHub> hubs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      hubs.add(studied(dossiers.get(i), names.get(i)));
    }
    byte[][] all = names.stream().map(this::content).toArray(byte[][]::new);
    PageOrigin origin = PageOrigin.of(String.join(" and ", names), Bytes.concat(all), to.day());
    Page page = ComparisonPage.of(hubs, origin);
    to.answer(to.isPublic() ? withheld(dossiers, page) : page, spreadsheet.style(), out());
  }

  private byte[] content(String name) {
    return Shipped.names().contains(name) ? Shipped.bytes(name) : bytes(Path.of(name));
  }

  private static StudiedHub studied(Dossier dossier, String name) {
    return dossier
        .hub()
        .map(hub -> StudiedHub.of(hub, dossier.caseStudies()))
        .orElseThrow(
            () -> new InvalidValueException(Fault.MISSING_FIELD, "hubs", "hold a hub", name));
  }

  private static Page withheld(List<Dossier> dossiers, Page page) {
    Page shown = page;
    for (Dossier dossier : dossiers) {
      shown = WithheldFacts.of(dossier).page(shown);
    }
    return shown;
  }
}
