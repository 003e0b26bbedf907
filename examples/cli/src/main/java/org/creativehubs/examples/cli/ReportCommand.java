package org.creativehubs.examples.cli;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.examples.dossier.ChangedDossier;
import org.creativehubs.examples.dossier.DocumentText;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.DossierDocument;
import org.creativehubs.examples.dossier.DossierPage;
import org.creativehubs.examples.dossier.Report;
import org.creativehubs.examples.dossier.ReportPage;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.DocumentPages;
import org.creativehubs.report.pages.PageSet;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on hubs and clusters. */
@Command(
    name = "report",
    description = "Reports on a shipped hub or group of clusters, or on a JSON file like theirs.")
final class ReportCommand extends Subcommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "A shipped name, or the path of a file; without one the names are listed.")
  private List<String> names = List.of();

  @Option(
      names = "--change",
      paramLabel = "FILE",
      description =
          "Asks everything of the hub as it would be after the changes of a file, a JSON list such"
              + " as [{\"name\": \"rents up a tenth\", \"kind\": \"RENTS\", \"factor\": \"1.1\","
              + " \"from\": \"2027-01-01\"}], and lists what is different.")
  private Optional<Path> change = Optional.empty();

  @Option(
      names = "--examples",
      description =
          "Reports the worked examples alone: answers that rest on assumed money or on what is made"
              + " up, each with what it assumes.")
  private boolean examples;

  @Option(
      names = "--document",
      paramLabel = "TITLE",
      description =
          "Reports on a whole document in four pages: overview, what it promises and shows, what"
              + " does not add up, what cannot be told. TITLE is a part of the title of a shipped"
              + " document, such as kent; or, with NAMEs, that of a document which they hold. -o is"
              + " then a folder for the pages (.html), which lead to one another.")
  private Optional<String> document = Optional.empty();

  @Option(names = "--workings", description = "Prints every step and convention of the answers.")
  private boolean workings;

  @ArgGroup private Form form = new Form();

  /** How the report is written; a page to read without either. */
  static final class Form {
    @Option(names = "--csv", description = "Writes the tables of the report as CSV.")
    private boolean csv;

    @Option(names = "--json", description = "Writes the answers as JSON.")
    private boolean json;
  }

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Mixin private FileOptions to = new FileOptions();

  @Override
  public void run() {
    if (document.isPresent()) {
      reportDocument(document.get());
      return;
    }
    if (names.isEmpty()) {
      Shipped.names().forEach(out()::println);
    }
    if (to.isGiven() && names.size() > 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "A file takes one report; " + names.size() + " are asked for.");
    }
    if (to.isPublic() && !to.isGiven()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--public goes with a file: -o FILE.");
    }
    names.forEach(this::report);
  }

  private void reportDocument(String title) {
    DossierDocument held =
        names.isEmpty()
            ? DossierDocument.shipped(title)
            : new DossierDocument(title, names.stream().map(this::dossier).toList());
    byte[] content = HubJson.write(held.dossiers()).getBytes(StandardCharsets.UTF_8);
    PageSet pages = held.pages(PageOrigin.of(held.title(), content, to.day()));
    if (to.isPublic()) {
      for (Dossier dossier : held.dossiers()) {
        pages = pages.withheld(WithheldFacts.of(dossier));
      }
    }
    write(pages);
  }

  private void write(PageSet pages) {
    Map<String, Page> all = new LinkedHashMap<>();
    all.put(DocumentPages.OVERVIEW, pages.check());
    all.putAll(pages.letters());
    List<Table> tables = all.values().stream().flatMap(page -> page.tables().stream()).toList();
    if (to.isGiven()) {
      to.each(all, FileOptions.folder(to.target()), out());
      out().println(pages.check().verdict());
    } else if (form.json) {
      out().println(HubJson.pretty(tables));
    } else if (form.csv) {
      print(tables, true, spreadsheet.style());
    } else {
      out().println(DocumentText.of(pages));
    }
  }

  private void report(String name) {
    Dossier dossier = dossier(name);
    if (Shipped.names().contains(name)) {
      report(name, dossier, Shipped.bytes(name), false);
    } else {
      Path path = Path.of(name);
      report(path.getFileName().toString(), dossier, bytes(path), true);
    }
  }

  private void report(String name, Dossier dossier, byte[] content, boolean isOwn) {
    if (to.isGiven()) {
      write(name, dossier, content, isOwn);
    } else if (change.isPresent()) {
      ChangedDossier changed = changed(dossier);
      print(changed.dossier(), part(Report.under(changed)));
    } else {
      print(dossier, part(answers(dossier, isOwn)));
    }
  }

  private void write(String name, Dossier dossier, byte[] content, boolean isOwn) {
    boolean isToday = !to.isPublic() && (to.kind().equals("json") || to.kind().equals("txt"));
    if (isToday) {
      Dossier asked = change.isPresent() ? changed(dossier).dossier() : dossier;
      Report all = change.isPresent() ? Report.under(changed(dossier)) : answers(dossier, isOwn);
      Report report = part(all);
      FileOptions.store(
          to.target(),
          (to.kind().equals("json") ? HubJson.pretty(report) : text(asked, report)) + "\n");
    } else {
      Page page = page(name, dossier, content, isOwn);
      to.write(to.isPublic() ? WithheldFacts.of(dossier).page(page) : page, spreadsheet.style());
    }
    out().println("written: " + to.target());
  }

  /** The report without its examples, or the examples alone. */
  private Report part(Report report) {
    return examples ? report.examplesAlone() : report.withoutExamples();
  }

  private String text(Dossier dossier, Report report) {
    return workings ? ReportPage.of(dossier, report) : ReportPage.brief(dossier, report);
  }

  private static Report answers(Dossier dossier, boolean isOwn) {
    return isOwn ? Report.onOwn(dossier) : Report.on(dossier);
  }

  private ChangedDossier changed(Dossier dossier) {
    return ChangedDossier.of(dossier, changes(change.orElseThrow()));
  }

  private Page page(String name, Dossier dossier, byte[] content, boolean isOwn) {
    if (change.isPresent()) {
      byte[] both = Bytes.concat(content, bytes(change.get()));
      PageOrigin origin =
          PageOrigin.of(name + " and " + change.get().getFileName(), both, to.day());
      return DossierPage.under(changed(dossier), origin);
    }
    PageOrigin origin = PageOrigin.of(name, content, to.day());
    if (examples) {
      return DossierPage.ofExamples(dossier, origin);
    }
    return isOwn ? DossierPage.ofOwn(dossier, origin) : DossierPage.of(dossier, origin);
  }

  private List<HubChange> changes(Path file) {
    try {
      return HubJson.readList(new String(bytes(file), StandardCharsets.UTF_8), HubChange.class);
    } catch (InvalidJsonException refused) {
      throw new InvalidValueException(
          refused.code(), "changes" + refused.path(), refused.rule(), refused.value());
    }
  }

  private void print(Dossier dossier, Report report) {
    if (form.json) {
      out().println(HubJson.pretty(report));
    } else if (form.csv) {
      print(report.tables(), true, spreadsheet.style());
    } else {
      out().println(text(dossier, report));
    }
  }
}
