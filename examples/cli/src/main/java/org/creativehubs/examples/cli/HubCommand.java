package org.creativehubs.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.value.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: reports on hubs, and every calculator with JSON in and out. */
@Command(
    name = "hub",
    description = "Reports on creative hubs, and every calculator with JSON in and out.",
    subcommands = {
      ReportCommand.class,
      InspectCommand.class,
      ListCommand.class,
      DescribeCommand.class,
      CallCommand.class,
      RentRollCommand.class,
      PlaceCommand.class,
      CouncilReportCommand.class,
      StatementsCommand.class,
      ArrearsCommand.class,
      CompaniesCommand.class,
      AuditCommand.class,
      SafeCommand.class,
      PlanCommand.class,
      CompareCommand.class,
      CalendarCommand.class,
      DirectoryCommand.class,
      GrantsCommand.class,
      NewCommand.class,
      VerifyCommand.class,
      CommandLine.HelpCommand.class
    },
    versionProvider = HubCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class HubCommand {

  /** Set by the script that starts it where standard error is a terminal. */
  private static final String ON_TERMINAL = "hub.terminal";

  private static final int REFUSED = 1;
  private static final int NOT_UNDERSTOOD = 2;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Lists the commands.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Says which version this is.")
  boolean version;

  /**
   * Runs a command and ends the process: 0 if it was answered, 1 if the input was refused, 2 if the
   * command was not understood.
   *
   * @param args the command
   */
  public static void main(String[] args) {
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    Writer err = new OutputStreamWriter(System.err, StandardCharsets.UTF_8);
    int status =
        Boolean.getBoolean(ON_TERMINAL) ? runWithBar(out, err, args) : runOn(out, err, args);
    System.exit(status);
  }

  private static int runWithBar(Writer out, Writer err, String... args) {
    try (ProgressBar bar = ProgressBar.on(err)) {
      return Budget.unlimited()
          .heardBy(bar)
          .run(() -> runOn(bar.before(out), bar.before(err), args));
    }
  }

  private static int runOn(Writer out, Writer err, String... args) {
    PrintWriter answers = new PrintWriter(out, true);
    int status = run(answers, new PrintWriter(err, true), args);
    answers.flush();
    return status;
  }

  /**
   * Runs a command.
   *
   * @param out where answers go
   * @param err where refusals go
   * @param args the command
   * @return the exit status
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new HubCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, HubCommand::day)
        .setParameterExceptionHandler(HubCommand::misunderstand)
        .setExecutionExceptionHandler(HubCommand::refuse)
        .execute(args.length == 0 ? new String[] {"help"} : args);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no day such as 2026-11-30");
    }
  }

  /** What was wrong, and where the command says what it takes. */
  private static int misunderstand(CommandLine.ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(command.getCommandSpec().qualifiedName() + " --help says what it takes.");
    return NOT_UNDERSTOOD;
  }

  private static int refuse(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof InvalidValueException refusal) {
      refusal
          .faults()
          .forEach(
              fault -> command.getErr().println(fault.getMessage() + " (" + fault.code() + ")"));
      return REFUSED;
    }
    throw failure;
  }

  /** The version of the library, which the command line shares. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {LibraryVersion.current()};
    }
  }
}
