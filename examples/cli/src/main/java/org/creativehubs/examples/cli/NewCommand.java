package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Shipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a dossier. */
@Command(
    name = "new",
    description = "Writes a dossier of a small hub to begin with: NAME.json, ready for report.")
final class NewCommand extends Subcommand {

  @Parameters(paramLabel = "NAME", description = "What the hub is called.")
  private String name = "";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "The file that is written; - prints it instead.")
  private Optional<String> to = Optional.empty();

  @Override
  public void run() {
    String json = HubJson.pretty(Shipped.template(name));
    String file = to.orElse(name + ".json");
    if (file.equals("-")) {
      out().println(json);
      return;
    }
    write(Path.of(file), json);
    out().println(file + " is written; hub report " + file + " answers its questions");
  }

  private static void write(Path file, String json) {
    try {
      Files.writeString(file, json + "\n", StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      throw new InvalidValueException(Fault.DUPLICATE, "file", "not be there yet", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
