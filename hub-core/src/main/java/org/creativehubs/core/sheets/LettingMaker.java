package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Makes spaces, tenants and lettings of the rows of a rent roll or a list of memberships. */
final class LettingMaker implements SheetReading.Maker<LettingSheet> {

  private record Spaced(int line, Space space) {}

  private final SheetReading reading;
  private final LocalDate on;
  private final boolean isMemberships;
  private final Map<String, Spaced> spaces = new LinkedHashMap<>();
  private final RowTenants tenants;
  private final Map<String, Letting> lettings = new LinkedHashMap<>();
  private final UnitUses uses;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final RowDebts debts;

  /** The last row that somebody has, below which more of its charges may stand. */
  private @Nullable Row last;

  LettingMaker(SheetReading reading, LocalDate on) {
    this.reading = reading;
    this.on = on;
    this.tenants = new RowTenants(reading, on);
    this.uses = new UnitUses(on);
    this.debts = new RowDebts(reading, on);
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
    private final RowTerms own;
    private Optional<Organisation> tenant = Optional.empty();
    private Optional<Money> arrears = Optional.empty();
    private Optional<LeaseTerms> terms = Optional.empty();

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
      this.own = new RowTerms(reading, line, on, isMemberships);
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
      own.tellEnd();
      tenant = tenants.of(line);
      own.read();
      arrears = line.money(SheetRole.ARREARS);
      terms = own.terms(space.flatMap(Space::area));
      if (!line.isFaulty()) {
        checkFree();
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
      return new UnitUses.Use(line.number(), letting, term, own.isHeldOver());
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
        own.addRough(letting);
      }
      Letting made = letting.build();
      id = made.id();
      terms.ifPresent(found -> uses.add(unit, use(found.term(), id)));
      lettings.put(id, made);
      arrears.ifPresent(amount -> debts.owe(made, amount));
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
      } else if (RowTerms.isReviewed(further.kind()) && letting.rent().isEmpty()) {
        changed.rent(amount);
      } else if (letting.otherCharges().isEmpty()) {
        changed.otherCharges(amount);
      } else {
        more.leaveOut("a further charge of a letting without days, which can keep but one");
      }
      Optional<Money> owed = more.money(SheetRole.ARREARS);
      if (!more.isFaulty() && !more.isLeftOut()) {
        lettings.put(id, changed.build());
        owed.ifPresent(money -> debts.owe(letting, money));
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
                  + Show.words(RowTerms.footing(reading))
                  + (reading.mapping().holdingOver().isEmpty()
                      ? " unless the mapping says else"
                      : "")
                  + ": {}");
        }
      }
    }
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
    return new LettingSheet(hub.build(), debts.ledger());
  }
}
