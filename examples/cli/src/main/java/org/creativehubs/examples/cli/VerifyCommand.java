package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.examples.verify.Publication;
import org.creativehubs.examples.verify.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares the calculators with worked answers of publications. */
@Command(
    name = "verify",
    description =
        "Compares the calculators with the worked answers of publications: those that come with"
            + " it, or your own.")
final class VerifyCommand extends Subcommand implements CommandLine.IExitCodeGenerator {

  private static final int ALL_AGREE = 0;
  private static final int SOME_DIFFER = 1;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "A file of your own (JSON lines: a citation, then a case on each line), or a folder of"
              + " such files.")
  private Optional<Path> path = Optional.empty();

  private int status = ALL_AGREE;

  @Override
  public void run() {
    int answers = 0;
    int differ = 0;
    for (Publication publication : publications()) {
      List<String> differences =
          publication.cases().stream()
              .flatMap(worked -> Verification.differences(publication, worked).stream())
              .toList();
      answers += publication.answers();
      differ += differences.size();
      out()
          .println(
              "%4d answers, %d differ: %s, %s"
                  .formatted(
                      publication.answers(),
                      differences.size(),
                      publication.citation().title(),
                      publication.citation().edition()));
      differences.forEach(line -> out().println("     " + line));
    }
    out().println("%4d answers, %d differ".formatted(answers, differ));
    status = differ == 0 ? ALL_AGREE : SOME_DIFFER;
  }

  @Override
  public int getExitCode() {
    return status;
  }

  private List<Publication> publications() {
    return path.map(this::own).orElseGet(Publication::shipped);
  }

  private List<Publication> own(Path file) {
    if (!Files.exists(file)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no file or folder " + file);
    }
    try {
      return Publication.in(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
