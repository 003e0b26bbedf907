package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.DossierPlans;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.PlanPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a page or a workbook of a plan, with what-ifs. */
@Command(
    name = "plan",
    description =
        "Says of a plan whether cash lasts, where its low point is and from when the hub carries"
            + " itself, and what becomes of it under what-ifs; -o writes it all as a page or a"
            + " workbook. The plan is the budget of a sheet, a dossier that asks for an outlook, or"
            + " JSON as hub-outlook or hub-projection take it.")
final class PlanCommand extends Subcommand {

  private static final int TEN_YEARS = 120;

  @Parameters(
      index = "0",
      paramLabel = "PLAN",
      description = "A budget by category (CSV or xlsx), a dossier, or JSON.")
  private String plan = "";

  @Option(
      names = "--what-if",
      paramLabel = "WORDS",
      description =
          "Such as \"energy x 2\", \"let 70 %%\" or \"energy x 2 + let 70 %% from 2027-04\"; again"
              + " for each.")
  private List<String> whatIfs = List.of();

  @Option(
      names = "--uncertain",
      paramLabel = "WORDS",
      description =
          "Such as \"energy 0.9 to 1.6\": most likely 1 time the plan; again for each. Makes a fan"
              + " of a thousand runs.")
  private List<String> uncertain = List.of();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "The seed of the runs; 1 otherwise.")
  private long seed = 1;

  @Option(
      names = "--let",
      paramLabel = "PERCENT",
      description = "How much is let now, such as 92, where the plan does not say.")
  private Optional<String> let = Optional.empty();

  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "Of a budget the first day of the plan, such as 2026-04-01.")
  private Optional<LocalDate> start = Optional.empty();

  @Option(
      names = "--months",
      paramLabel = "NUMBER",
      description = "Of a budget how many months; 120 otherwise.")
  private int months = TEN_YEARS;

  @Option(
      names = "--cash",
      paramLabel = "MONEY",
      description = "Of a budget the cash before its first month, such as \"GBP 20000\".")
  private Optional<String> cash = Optional.empty();

  @Option(
      names = "--rise",
      paramLabel = "PERCENT",
      description = "Of a budget by how much every line rises a year, such as 2; not otherwise.")
  private Optional<String> rise = Optional.empty();

  @Option(
      names = "--plan",
      paramLabel = "ID",
      description = "Which outlook of a dossier is meant, where it has several.")
  private Optional<String> id = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    boolean isShipped = Shipped.names().contains(plan);
    byte[] bytes = isShipped ? Shipped.bytes(plan) : bytes(Path.of(plan));
    String name = String.valueOf(Path.of(plan).getFileName());
    boolean isJson = isShipped || name.toLowerCase(Locale.ROOT).endsWith(".json");
    PlanPage wanted = isJson ? ofJson(bytes) : ofSheet(name, bytes);
    PlanPage let = this.let.map(share -> wanted.let(percent(share))).orElse(wanted);
    PageOrigin origin = PageOrigin.of(name, bytes, to.day());
    Page page = let.whatIf(whatIfs).uncertain(uncertain, seed).page(origin);
    Page shown = to.isPublic() && isJson ? withheld(bytes, page) : page;
    to.answer(shown, spreadsheet.style(), out());
  }

  private PlanPage ofSheet(String name, byte[] bytes) {
    SheetRead<List<Statement>> budget = Sheets.statements(options.sheet(Path.of(plan), bytes));
    return PlanPage.of(
        budget,
        name,
        start.orElseThrow(() -> refused("start", "be given with a budget")),
        months,
        Money.parse(cash.orElseThrow(() -> refused("cash", "be given with a budget"))),
        rise.map(PlanCommand::percent));
  }

  private PlanPage ofJson(byte[] bytes) {
    JsonNode json = tree(bytes);
    if (json.has("title")) {
      return PlanPage.of(chosen(HubJson.read(bytes, Dossier.class)));
    }
    return PlanPage.of(
        json.has("assumptions")
            ? HubJson.read(bytes, HubProjectionInput.class).model()
            : HubJson.read(bytes, OperatingModel.class));
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return JsonMapper.shared().readTree(bytes);
    } catch (JacksonException noJson) {
      return JsonMapper.shared().nullNode(); // refused by the reader of plans, which says where
    }
  }

  private OperatingModel chosen(Dossier dossier) {
    Map<String, OperatingModel> plans = DossierPlans.of(dossier);
    String wanted =
        id.or(() -> plans.size() == 1 ? plans.keySet().stream().findFirst() : Optional.empty())
            .orElse("not said");
    return Optional.ofNullable(plans.get(wanted))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    "plan",
                    plans.isEmpty()
                        ? "be of a dossier that asks for an outlook"
                        : "be one of " + String.join(", ", plans.keySet()),
                    wanted));
  }

  private static Page withheld(byte[] bytes, Page page) {
    return tree(bytes).has("title")
        ? WithheldFacts.of(HubJson.read(bytes, Dossier.class)).page(page)
        : page;
  }

  private static Ratio percent(String text) {
    return Ratio.parse(text).dividedBy(Ratio.of(100));
  }

  private static InvalidValueException refused(String field, String rule) {
    return new InvalidValueException(Fault.MISSING_FIELD, field, rule, "absent");
  }
}
