package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Makes spaces, tenants and lettings of the rows of a rent roll or a list of memberships. */
final class LettingMaker implements SheetReading.Maker<LettingSheet> {

  private static final Pattern NOTICE = Pattern.compile("(\\d{1,3})(?:\\.0+)?\\s*(\\p{L}*)");

  private record Spaced(int line, Space space) {}

  private final SheetReading reading;
  private final LocalDate on;
  private final boolean isMemberships;
  private final Map<String, Spaced> spaces = new LinkedHashMap<>();
  private final RowTenants tenants;
  private final Map<String, Letting> lettings = new LinkedHashMap<>();
  private final UnitUses uses;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Bill> bills = new ArrayList<>();
  private final List<Receipt> credits = new ArrayList<>();

  /** The last row that somebody has, below which more of its charges may stand. */
  private @Nullable Row last;

  LettingMaker(SheetReading reading, LocalDate on) {
    this.reading = reading;
    this.on = on;
    this.tenants = new RowTenants(reading, on);
    this.uses = new UnitUses(on);
    this.isMemberships = reading.head().kind() == SheetKind.MEMBERSHIPS;
  }

  @Override
  public void row(SheetLine line) {
    if (last != null && last.goesOnIn(line)) {
      last.addMore(line);
      return;
    }
    last = null;
    boolean isUnit = !isMemberships || line.given(SheetRole.UNIT).isPresent();
    String unit = isUnit ? SheetLine.key(line.needed(SheetRole.UNIT)) : "";
    Optional<Space> space =
        isUnit && !line.isFaulty() ? Optional.of(space(unit, line)) : Optional.empty();
    if (isInactive(line)) {
      line.leaveOut("not active");
      return;
    }
    if (!isMemberships && isVacant(line)) {
      addVacant(space, line);
      return;
    }
    Row row = new Row(line, unit, space);
    last = row;
    row.read();
    if (!line.isFaulty()) {
      row.add();
    }
  }

  private boolean isInactive(SheetLine line) {
    return isMemberships
        && SheetWords.is("INACTIVE", line.given(SheetRole.STATUS).orElse("active"));
  }

  private static boolean isVacant(SheetLine line) {
    String tenant = line.given(SheetRole.TENANT).orElse("");
    String status = line.given(SheetRole.STATUS).orElse("");
    boolean isNobody = SheetWords.isNoted("VACANT", tenant);
    boolean hasTenant = !isNobody && line.given(SheetRole.TENANT).isPresent();
    if (SheetWords.isNoted("VACANT", status)) {
      if (hasTenant) {
        line.fault(
            SheetRole.STATUS,
            Fault.INCONSISTENT,
            "not be vacant where there is a tenant, " + tenant,
            "in the sheet one of the two");
      }
      return true;
    }
    boolean isLet = SheetWords.is("LET", status) || line.given(SheetRole.TENANT_ID).isPresent();
    boolean isSilent = !hasTenant && !isLet && line.given(SheetRole.START).isEmpty();
    return isNobody || (isSilent && !hasRent(line));
  }

  private static boolean hasRent(SheetLine line) {
    boolean hasRent = line.amount(SheetRole.RENT).filter(a -> a.number().signum() != 0).isPresent();
    return hasRent || line.amount(SheetRole.RATE).filter(a -> a.number().signum() != 0).isPresent();
  }

  private void addVacant(Optional<Space> space, SheetLine line) {
    if (hasRent(line)) {
      reading.count("vacant units with a rent, which was not read, since nobody pays it: {}");
      line.forget(SheetRole.RENT);
      line.forget(SheetRole.RATE);
    }
    if (line.amount(SheetRole.ARREARS).filter(a -> a.number().signum() != 0).isPresent()) {
      line.fault(
          SheetRole.ARREARS,
          Fault.INCONSISTENT,
          "be zero where nobody has the unit, since the debtor is not named",
          "in the sheet the former tenant on a row of its own");
    }
    if (!line.isFaulty()) {
      space.ifPresent(found -> spaces.put(found.id(), new Spaced(line.number(), found)));
      reading.count("vacant units: {}");
    }
  }

  /** The space of a row, which several rows may name. */
  private Space space(String unit, SheetLine line) {
    Space.Builder space = Space.builder().id(unit).kind(kind(line));
    Optional<Area> area = line.area();
    space.area(area);
    line.given(SheetRole.UNIT_NAME).ifPresent(space::name);
    line.rent(SheetRole.MARKET_RENT, () -> Optional.of(RentPeriod.YEAR))
        .ifPresent(rent -> space.addMarketRents(MarketRent.of(rent)));
    Spaced before = spaces.get(unit);
    if (before == null) {
      return space.build();
    }
    Optional<Area> known = before.space().area();
    if (area.isPresent() && known.isPresent() && !area.get().isSameSizeAs(known.get())) {
      line.fault(
          SheetRole.AREA,
          Fault.INCONSISTENT,
          "be " + known.get() + " as on line " + before.line(),
          "in the sheet one area for one unit");
    }
    return before.space();
  }

  private UnitKind kind(SheetLine line) {
    Optional<String> text = line.given(SheetRole.UNIT_KIND);
    Optional<UnitKind> kind = text.flatMap(word -> SheetWords.one(UnitKind.class, word));
    if (text.isPresent() && kind.isEmpty()) {
      reading.count("units of a type that is not known, taken for workspace: {}");
    }
    return kind.orElse(isMemberships ? UnitKind.DESK : UnitKind.WORKSPACE);
  }

  /** One row that somebody has. */
  private final class Row {

    private final SheetLine line;
    private final String unit;
    private final Optional<Space> space;
    private final LettingBasis basis;
    private final RowCharges charges;
    private Optional<Organisation> tenant = Optional.empty();
    private Optional<Rent> rent = Optional.empty();
    private Optional<Rent> service = Optional.empty();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private Optional<Money> arrears = Optional.empty();
    private Optional<LeaseTerms> terms = Optional.empty();
    private boolean isHeldOver;

    /** What the row says of itself, kept since its cells become those of the next row. */
    private final String tenantText;

    private final String tenantIdText;
    private final String startText;

    /** The key of its letting; empty as long as it is not used. */
    private String id = "";

    Row(SheetLine line, String unit, Optional<Space> space) {
      this.line = line;
      this.unit = unit;
      this.space = space;
      this.charges = new RowCharges(reading, line, isMemberships);
      this.tenantText = line.given(SheetRole.TENANT).orElse("");
      this.tenantIdText = line.given(SheetRole.TENANT_ID).orElse("");
      this.startText = line.given(SheetRole.START).orElse("");
      this.basis =
          isMemberships
              ? LettingBasis.MEMBERSHIP
              : line.given(SheetRole.BASIS)
                  .flatMap(word -> SheetWords.one(LettingBasis.class, word))
                  .orElse(LettingBasis.LEASE);
    }

    void read() {
      if (!endText().isEmpty()) {
        reading.remark("the end that is given was taken for the last day of the term");
      }
      tenant = tenants.of(line);
      rent = charges.amount();
      service = line.rent(SheetRole.SERVICE_CHARGE, charges::every);
      start = line.day(SheetRole.START);
      end = openEnd() ? Optional.empty() : line.day(SheetRole.END);
      arrears = line.money(SheetRole.ARREARS);
      String status = line.given(SheetRole.STATUS).orElse("");
      isHeldOver =
          SheetWords.is("HOLDING_OVER", status) || SheetWords.is("HOLDING_OVER", endText());
      if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
        line.fault(
            SheetRole.END, Fault.INCONSISTENT, "be on or after the start " + start.get(), "");
      }
      if (!line.isFaulty() && rent.isPresent()) {
        terms = terms();
      }
      if (!line.isFaulty()) {
        checkFree();
      }
    }

    private String endText() {
      return line.given(SheetRole.END).orElse("");
    }

    private boolean openEnd() {
      return SheetWords.is("OPEN_END", endText()) || SheetWords.is("HOLDING_OVER", endText());
    }

    private Optional<LeaseTerms> terms() {
      Optional<LocalDate> first = start.or(this::assumedStart);
      if (first.isEmpty()) {
        return Optional.empty();
      }
      OpenDateRange term =
          end.map(last -> OpenDateRange.ofInclusive(first.get(), last))
              .orElseGet(() -> OpenDateRange.from(first.get()));
      LeaseTerms.Builder made = LeaseTerms.builder().term(term);
      addCharge(made, charges.kind(), rent);
      addCharge(made, ChargeKind.SERVICE_CHARGE, service);
      addBreak(made, term);
      line.moneyNotNegative(SheetRole.DEPOSIT).ifPresent(made::deposit);
      notice().ifPresent(made::notice);
      addHoldingOver(made, term);
      return line.isFaulty() ? Optional.empty() : Optional.of(made.build());
    }

    /** A roll may say ends alone: then the term runs from the day of the roll at the latest. */
    private Optional<LocalDate> assumedStart() {
      if (end.isEmpty()) {
        reading.count(
            "lettings without start and end, of which it is not known how long they run: {}");
        return Optional.empty();
      }
      reading.count(
          "lettings without a start, taken to run from "
              + on
              + " or their end, so that nothing can be asked of earlier days: {}");
      return Optional.of(end.get().isBefore(on) ? end.get() : on);
    }

    private void addCharge(LeaseTerms.Builder made, ChargeKind kind, Optional<Rent> rent) {
      charges
          .of(kind, rent, space.flatMap(Space::area))
          .map(charge -> isReviewed(kind) ? reviewed(charge) : charge)
          .ifPresent(made::addCharges);
    }

    private static boolean isReviewed(ChargeKind kind) {
      return kind == ChargeKind.RENT || kind == ChargeKind.MEMBERSHIP;
    }

    private RentCharge reviewed(RentCharge charge) {
      Optional<LocalDate> review = line.day(SheetRole.REVIEW);
      if (review.isEmpty() || line.isFaulty()) {
        return charge;
      }
      boolean isAfterStart = start.filter(first -> review.get().isAfter(first)).isPresent();
      boolean isBeforeEnd = end.filter(last -> review.get().isAfter(last)).isEmpty();
      if (!isAfterStart || !isBeforeEnd) {
        line.fault(SheetRole.REVIEW, Fault.INCONSISTENT, "lie between start and end", "");
        return charge;
      }
      return charge.toBuilder()
          .addReviews(ChargeReview.open(review.get(), "as the rent roll says"))
          .build();
    }

    private void addBreak(LeaseTerms.Builder made, OpenDateRange term) {
      Optional<LocalDate> day = line.day(SheetRole.BREAK);
      if (day.isPresent()) {
        if (day.get().isAfter(term.start()) && term.contains(day.get())) {
          made.addBreaks(BreakOption.on(day.get()));
        } else {
          line.fault(
              SheetRole.BREAK, Fault.INCONSISTENT, "lie after the start and in the term", "");
        }
      }
    }

    private Optional<Period> notice() {
      Optional<String> text = line.given(SheetRole.NOTICE);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Matcher matcher = NOTICE.matcher(text.get());
      if (!matcher.matches()) {
        line.fault(SheetRole.NOTICE, Fault.MALFORMED, "be such as 3 months or 28 days", "");
        return Optional.empty();
      }
      int number = Integer.parseInt(matcher.group(1));
      Optional<Period> period = period(number, matcher.group(2));
      if (period.isEmpty()) {
        line.fault(SheetRole.NOTICE, Fault.MALFORMED, "be such as 3 months or 28 days", "");
      }
      return period;
    }

    private static Optional<Period> period(int number, String unit) {
      if (unit.isEmpty() || SheetWords.is("MONTHS", unit)) {
        return Optional.of(Period.ofMonths(number));
      }
      if (SheetWords.is("DAYS", unit)) {
        return Optional.of(Period.ofDays(number));
      }
      if (SheetWords.is("WEEKS", unit)) {
        return Optional.of(Period.ofWeeks(number));
      }
      return SheetWords.is("YEARS", unit) ? Optional.of(Period.ofYears(number)) : Optional.empty();
    }

    private void addHoldingOver(LeaseTerms.Builder made, OpenDateRange term) {
      if (uses.isOut(term)) {
        made.holdingOver(footing());
      } else if (isHeldOver) {
        reading.count(
            "lettings said to be held over without an end that is past, which roll on: {}");
      }
    }

    /** Two lettings must not have a space on one day; those who share it as members may. */
    private void checkFree() {
      if (terms.isEmpty() || space.isEmpty() || isMemberships) {
        return;
      }
      OpenDateRange term = terms.get().term();
      uses.against(unit, use(term, ""))
          .ifPresent(
              other ->
                  line.fault(
                      SheetRole.UNIT,
                      Fault.INCONSISTENT,
                      "be free from " + term.start() + " on, but line " + other.line() + " has it",
                      "in the sheet another unit, or the end of the earlier letting"));
    }

    private UnitUses.Use use(OpenDateRange term, String letting) {
      return new UnitUses.Use(line.number(), letting, term, isHeldOver);
    }

    void add() {
      space.ifPresent(found -> spaces.putIfAbsent(unit, new Spaced(line.number(), found)));
      tenant.ifPresent(tenants::add);
      Letting.Builder letting = Letting.builder().id(id()).basis(basis);
      space.ifPresent(found -> letting.addSpaces(found.id()));
      tenant.ifPresent(found -> letting.tenant(found.id()));
      line.given(SheetRole.PLAN).filter(any -> isMemberships).ifPresent(letting::premises);
      letting.terms(terms);
      if (terms.isEmpty()) {
        addRough(letting);
      }
      Letting made = letting.build();
      id = made.id();
      terms.ifPresent(found -> uses.add(unit, use(found.term(), id)));
      lettings.put(id, made);
      arrears.ifPresent(amount -> owe(made, amount));
    }

    /** What can be kept where there is no rent, or no day from which it runs. */
    private void addRough(Letting.Builder letting) {
      boolean isRent = isReviewed(charges.kind());
      letting.rent(rent.filter(any -> isRent));
      letting.otherCharges(rent.flatMap(any -> isRent ? service : rent));
      start.ifPresent(day -> letting.start(PartialDate.of(day)));
      if (rent.isEmpty()) {
        reading.count("lettings without a rent, which is not known, and not zero: {}");
      }
      if (start.isPresent() && end.isPresent()) {
        LocalDate after = end.get().plusDays(1);
        long months = ChronoUnit.MONTHS.between(start.get(), after);
        if (months > 0 && start.get().plusMonths(months).equals(after)) {
          letting.termMonths((int) months);
        } else {
          reading.count(
              "lettings without a rent whose end is not kept, since that needs the rent: {}");
        }
      }
    }

    /** Whether a row is a further charge of the same letting: nothing else of it differs. */
    boolean goesOnIn(SheetLine more) {
      return more.given(SheetRole.CHARGE).isPresent()
          && more.given(SheetRole.UNIT).map(SheetLine::key).filter(it -> !it.equals(unit)).isEmpty()
          && isSame(more, SheetRole.TENANT)
          && isSame(more, SheetRole.TENANT_ID)
          && isSame(more, SheetRole.START);
    }

    private boolean isSame(SheetLine more, SheetRole role) {
      String own = own(role);
      return more.given(role).filter(text -> !text.equals(own)).isEmpty();
    }

    private String own(SheetRole role) {
      return switch (role) {
        case TENANT -> tenantText;
        case TENANT_ID -> tenantIdText;
        default -> startText;
      };
    }

    /** Adds the charge of a further row to the letting. */
    void addMore(SheetLine more) {
      if (id.isEmpty()) {
        more.fault(
            SheetRole.CHARGE,
            Fault.INCONSISTENT,
            "follow a row of its letting that could be used, which line "
                + line.number()
                + " could not",
            "in the sheet that line first");
        return;
      }
      RowCharges further = new RowCharges(reading, more, isMemberships);
      Optional<Rent> amount = further.amount();
      if (amount.isEmpty()) {
        if (!more.isFaulty()) {
          more.leaveOut("a charge without an amount");
        }
        return;
      }
      Letting letting = Check.notNull(lettings.get(id), "letting");
      Letting.Builder changed = letting.toBuilder();
      if (letting.terms().isPresent()) {
        LeaseTerms before = letting.terms().get();
        further
            .of(further.kind(), amount, space.flatMap(Space::area))
            .map(charge -> RowCharges.named(charge, before.charges()))
            .ifPresent(charge -> changed.terms(before.toBuilder().addCharges(charge).build()));
      } else if (isReviewed(further.kind()) && letting.rent().isEmpty()) {
        changed.rent(amount);
      } else if (letting.otherCharges().isEmpty()) {
        changed.otherCharges(amount);
      } else {
        more.leaveOut("a further charge of a letting without days, which can keep but one");
      }
      Optional<Money> owed = more.money(SheetRole.ARREARS);
      if (!more.isFaulty() && !more.isLeftOut()) {
        lettings.put(id, changed.build());
        owed.ifPresent(money -> owe(letting, money));
      }
    }

    private String id() {
      String base =
          isMemberships ? tenant.map(Organisation::id).orElse("line " + line.number()) : unit;
      String id = base;
      while (lettings.containsKey(id)) {
        int number = numbers.merge(base, 1, Integer::sum) + 1;
        id = SheetLine.key(base.length() > 90 ? base.substring(0, 90) : base) + "-" + number;
      }
      return id;
    }

    private void owe(Letting letting, Money amount) {
      LocalDate day = on.minusDays(1);
      String tenant = letting.tenant().orElse(letting.id());
      if (amount.isPositive()) {
        bills.add(
            Bill.of("arrears " + bills.size(), tenant, day, amount).toBuilder()
                .letting(letting.id())
                .charge("arrears in the rent roll")
                .build());
        reading.remark(
            "arrears were taken to have fallen due by " + day + "; how old they are is not known");
      } else if (amount.isNegative()) {
        credits.add(Receipt.of("credit " + credits.size(), tenant, day, amount.abs()));
        reading.count("lettings in credit, which was read as a receipt: {}");
      }
    }
  }

  /** Whose term has run out holds over, unless somebody followed. */
  private void settleTermsThatRanOut() {
    for (String unit : uses.units()) {
      for (UnitUses.Use use : uses.of(unit)) {
        if (!isMemberships && uses.isFollowed(unit, use)) {
          reading.count(
              "terms that had run out by " + on + " on units that somebody else has since: {}");
          lettings.computeIfPresent(use.letting(), (id, letting) -> ended(letting));
        } else if (uses.isOut(use.term())) {
          reading.count(
              "terms that had run out by "
                  + on
                  + ", whose tenants are in the roll and so hold over, by "
                  + Show.words(footing())
                  + (reading.mapping().holdingOver().isEmpty()
                      ? " unless the mapping says else"
                      : "")
                  + ": {}");
        }
      }
    }
  }

  private HoldingOver footing() {
    return reading.mapping().holdingOver().orElse(HoldingOver.AGREEMENT);
  }

  private static Letting ended(Letting letting) {
    LeaseTerms terms = letting.terms().orElseThrow();
    return letting.toBuilder()
        .terms(terms.toBuilder().holdingOver(Optional.empty()).build())
        .build();
  }

  @Override
  public LettingSheet finish() {
    settleTermsThatRanOut();
    String name = reading.mapping().hub().or(reading::title).orElse(reading.name());
    Hub.Builder hub = Hub.builder().id(SheetLine.key(name)).name(name);
    spaces.values().forEach(each -> hub.addSpaces(each.space()));
    hub.addAllMembers(tenants.all()).addAllLettings(lettings.values());
    Ledger.Builder ledger = Ledger.builder().currency(reading.currency());
    ledger.addAllBills(bills).addAllReceipts(credits);
    boolean hasArrears = reading.column(SheetRole.ARREARS) >= 0;
    return new LettingSheet(
        hub.build(), hasArrears ? Optional.of(ledger.build()) : Optional.empty());
  }
}
