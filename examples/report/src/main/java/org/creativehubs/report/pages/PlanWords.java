package org.creativehubs.report.pages;

import com.google.common.base.Splitter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LettingsRule;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.risk.DrawEffect;
import org.creativehubs.finance.risk.Scenario;
import org.creativehubs.finance.risk.Spread;
import org.creativehubs.finance.risk.UncertainInput;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;

/**
 * What-ifs as people say them, such as {@code energy x 2 + let 70 % from 2027-04}, and what is not
 * certain, such as {@code energy 0.9 to 1.6}.
 */
final class PlanWords {

  private static final Pattern LET =
      Pattern.compile("(?i)let (\\d{1,3}(?:\\.\\d+)?) ?%(?: from (\\S+))?");
  private static final Pattern TIMES =
      Pattern.compile("(.+?) [xX×*] ?(\\d+(?:\\.\\d+)?)(?: from (\\S+))?");
  private static final Pattern SPREAD =
      Pattern.compile("(.+?) (\\d+(?:\\.\\d+)?) to (\\d+(?:\\.\\d+)?)");
  private static final Ratio PER_CENT = Ratio.of(1, 100);
  private static final String FIELD = "whatIf";

  private final OperatingModel model;
  private final List<OutlookLine> lines;
  private final Optional<Ratio> letNow;

  /**
   * Reads what is said of a plan.
   *
   * @param outlook the plan, run
   * @param letNow how much is let in a plan that has no units
   */
  PlanWords(HubOutlook outlook, Optional<Ratio> letNow) {
    this.model = outlook.model();
    this.lines = outlook.lines().stream().filter(line -> line.kind().isPlanned()).toList();
    this.letNow = letNow;
  }

  /** A what-if, named by its words. */
  Scenario scenario(String text) {
    List<Adjustment> adjustments = new ArrayList<>();
    for (String part : Splitter.on(" + ").trimResults().split(text)) {
      adjustments.addAll(adjustments(part));
    }
    return Scenario.of(text, adjustments);
  }

  private List<Adjustment> adjustments(String part) {
    Matcher let = LET.matcher(part);
    if (let.matches()) {
      Ratio share = Ratio.parse(let.group(1)).times(PER_CENT);
      Check.share(share, FIELD);
      return let(share, Optional.ofNullable(let.group(2)));
    }
    Matcher times = TIMES.matcher(part);
    if (times.matches()) {
      Adjustment.Builder one = named(times.group(1)).factor(Ratio.parse(times.group(2)));
      return List.of(from(one, Optional.ofNullable(times.group(3))));
    }
    throw refused("be such as \"energy x 2\" or \"let 70 % from 2027-04\"", part);
  }

  /** Units and lettings are let less; rents of a plan without them are paid in proportion. */
  private List<Adjustment> let(Ratio share, Optional<String> from) {
    if (hasUnits()) {
      Adjustment.Builder cap = Adjustment.occupancyOf(share).toBuilder();
      return List.of(from(cap.lettings(LettingsRule.IN_PROPORTION), from));
    }
    Ratio now =
        letNow.orElseThrow(
            () -> refused("be of a plan that says how much is let now (--let)", "let"));
    Ratio factor = share.compareTo(now) < 0 ? share.dividedBy(now) : Ratio.ONE;
    return List.of(LineKind.RENT, LineKind.VARIABLE_COST).stream()
        .filter(this::hasKind)
        .map(kind -> from(Adjustment.builder().kind(kind).factor(factor), from))
        .toList();
  }

  private boolean hasUnits() {
    return !model.units().isEmpty() || !model.schedules().isEmpty();
  }

  private boolean hasKind(LineKind kind) {
    return lines.stream().anyMatch(line -> line.kind() == kind);
  }

  /** A line by its name, all of a kind, or the one line whose name has the words. */
  private Adjustment.Builder named(String words) {
    Optional<OutlookLine> line =
        lines.stream().filter(one -> one.name().equalsIgnoreCase(words)).findFirst();
    if (line.isPresent()) {
      return Adjustment.builder().line(line.get().name());
    }
    Optional<LineKind> kind =
        lines.stream()
            .map(OutlookLine::kind)
            .filter(one -> Show.words(one).equalsIgnoreCase(words))
            .findFirst();
    return kind.map(one -> Adjustment.builder().kind(one))
        .orElseGet(() -> Adjustment.builder().line(having(words)));
  }

  private String having(String words) {
    String part = words.toLowerCase(Locale.ROOT);
    List<String> found =
        lines.stream()
            .map(OutlookLine::name)
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String all = lines.stream().map(OutlookLine::name).collect(Collectors.joining(", "));
    throw refused("name one line of " + all, words);
  }

  private Adjustment from(Adjustment.Builder adjustment, Optional<String> month) {
    month.ifPresent(text -> adjustment.fromMonth(month(text)));
    return adjustment.build();
  }

  /** The number of a month, from 1. */
  private int month(String text) {
    try {
      long months = ChronoUnit.MONTHS.between(YearMonth.from(model.start()), YearMonth.parse(text));
      Check.that(
          months >= 0 && months < model.months(), FIELD, "begin in a month of the plan", text);
      return (int) months + 1;
    } catch (DateTimeParseException e) {
      throw refused("begin in a month such as 2027-04", text);
    }
  }

  /** A factor between two, most likely 1. */
  UncertainInput uncertain(String text) {
    Matcher spread = SPREAD.matcher(text);
    if (!spread.matches()) {
      throw refused("be such as \"energy 0.9 to 1.6\"", text);
    }
    Ratio least = Ratio.parse(spread.group(2));
    Ratio most = Ratio.parse(spread.group(3));
    boolean isAround = least.compareTo(Ratio.ONE) <= 0 && most.compareTo(Ratio.ONE) >= 0;
    if (!isAround || least.compareTo(most) >= 0) {
      throw refused("lie around 1, the amount of the plan", text);
    }
    Adjustment of = named(spread.group(1)).factor(Ratio.ONE).build();
    return UncertainInput.builder()
        .name(spread.group(1))
        .line(of.line())
        .kind(of.kind())
        .effect(DrawEffect.MULTIPLIES)
        .spread(Spread.triangular(least, Ratio.ONE, most))
        .build();
  }

  private static InvalidValueException refused(String rule, String value) {
    return new InvalidValueException(Fault.MALFORMED, FIELD, rule, value);
  }
}
