package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.directory.DirectoryFile;
import org.creativehubs.core.directory.GeoJson;
import org.creativehubs.core.directory.OpenReferral;
import org.creativehubs.core.directory.ReferralProfile;
import org.creativehubs.core.directory.SchemaOrg;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.iati.IatiActivity;
import org.creativehubs.core.iati.IatiFile;
import org.creativehubs.core.iati.IatiResults;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a hub as directories, search engines, maps and funders take it. */
@Command(
    name = "directory",
    description =
        "Writes a hub, its events or its indicators in a standard of others, and lists what that"
            + " asks for and nobody told.")
final class DirectoryCommand extends Subcommand {

  private static final String STANDARDS = "openreferral, hsds, schema.org, geojson or iati";

  @Parameters(paramLabel = "NAME", description = "A shipped name, or the path of a dossier.")
  private String name = "";

  @Option(
      names = "--to",
      paramLabel = "STANDARD",
      required = true,
      description = "One of " + STANDARDS + "; openreferral is the profile for the UK.")
  private String standard = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file that is written; without it the document is printed.")
  private Optional<Path> output = Optional.empty();

  @Override
  public void run() {
    Dossier dossier = dossier(name);
    switch (standard) {
      case "openreferral" -> write(OpenReferral.of(hub(dossier), ReferralProfile.UNITED_KINGDOM));
      case "hsds" -> write(OpenReferral.of(hub(dossier), ReferralProfile.HSDS));
      case "schema.org" -> write(schemaOrg(dossier));
      case "geojson" -> write(GeoJson.of(dossier.hubs()));
      case "iati" -> write(iati(dossier));
      default ->
          throw new InvalidValueException(
              Fault.UNKNOWN_CODE, "to", "be one of " + STANDARDS, standard);
    }
  }

  private static Hub hub(Dossier dossier) {
    return dossier.hubs().stream().findFirst().orElseThrow(() -> without("a hub"));
  }

  private static InvalidValueException without(String what) {
    return new InvalidValueException(
        Fault.INCONSISTENT, "dossier", "have " + what + " for this standard", "one without");
  }

  /** The hub, or the events of an initiative that has no hub. */
  private static DirectoryFile schemaOrg(Dossier dossier) {
    Optional<EventPlan> events = dossier.initiative().flatMap(ClusterInitiative::eventPlan);
    return dossier.hubs().isEmpty() && events.isPresent()
        ? SchemaOrg.of(events.get())
        : SchemaOrg.of(hub(dossier));
  }

  private static IatiFile iati(Dossier dossier) {
    List<IatiActivity> activities = new ArrayList<>();
    dossier.hubs().forEach(hub -> activities.add(IatiActivity.of(hub.name(), hub.indicators())));
    for (CaseStudy study : dossier.caseStudies()) {
      activities.add(IatiActivity.of(study.title(), study.indicators()));
      study.programmes().forEach(programme -> activities.add(IatiActivity.of(programme)));
    }
    activities.removeIf(activity -> activity.indicators().isEmpty());
    if (activities.isEmpty()) {
      throw without("indicators");
    }
    return IatiResults.of(activities.toArray(IatiActivity[]::new));
  }

  private void write(DirectoryFile file) {
    write(HubJson.pretty(file.record()) + "\n", file.missing());
  }

  private void write(IatiFile file) {
    write(file.text(), file.missing());
  }

  private void write(String text, List<LeftOut> missing) {
    if (output.isEmpty()) {
      out().print(text);
      out().flush();
      return;
    }
    FileOptions.store(output.get(), text);
    out().println("written: " + output.get());
    if (!missing.isEmpty()) {
      out().println("Not in it:");
      missing.forEach(each -> out().println("  " + each));
    }
  }
}
