package org.creativehubs.core.sheets;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Fault;

/** What a row of a rent roll or list of memberships makes payable. */
final class RowCharges {

  private final SheetReading reading;
  private final SheetLine line;
  private final boolean isMemberships;

  RowCharges(SheetReading reading, SheetLine line, boolean isMemberships) {
    this.reading = reading;
    this.line = line;
    this.isMemberships = isMemberships;
  }

  /** What the amount of the row is for; the rent or fee where no column says it. */
  ChargeKind kind() {
    if (isMemberships) {
      return ChargeKind.MEMBERSHIP;
    }
    return line.given(SheetRole.CHARGE)
        .map(text -> SheetWords.one(ChargeKind.class, text).orElse(ChargeKind.OTHER))
        .orElse(ChargeKind.RENT);
  }

  /** The amount for the whole unit or by area; empty where there is none, or it is a fault. */
  Optional<Rent> amount() {
    return line.rent(SheetRole.RENT, this::every).or(line::rate);
  }

  /** The period that amounts of the row are for, if a column says it. */
  Optional<RentPeriod> every() {
    return period(SheetRole.EVERY);
  }

  private Optional<RentPeriod> period(SheetRole role) {
    Optional<String> text = line.given(role);
    Optional<RentPeriod> period =
        text.map(SheetWords::cell)
            .flatMap(cell -> SheetWords.ending(RentPeriod.class, cell))
            .map(SheetWords.Ending::value);
    if (text.isPresent() && period.isEmpty()) {
      line.fault(role, Fault.UNKNOWN_CODE, "be such as monthly, quarterly or yearly", "");
    }
    return period;
  }

  /** The charge of an amount; empty without one, or where that is a fault. */
  Optional<RentCharge> of(ChargeKind kind, Optional<Rent> rent, Optional<Area> area) {
    if (rent.isEmpty()) {
      return Optional.empty();
    }
    boolean isQuarterly =
        period(SheetRole.FREQUENCY).filter(RentPeriod.QUARTER::equals).isPresent();
    PaymentTerms payment =
        isQuarterly ? PaymentTerms.quarterlyInAdvance() : PaymentTerms.monthlyInAdvance();
    reading.remark(
        "rents and charges were taken to be paid monthly in advance"
            + (reading.column(SheetRole.FREQUENCY) < 0
                ? ", which the sheet does not say"
                : ", or on English quarter days where the sheet says quarterly"));
    if (rent.get().per().isPresent() && area.isEmpty()) {
      line.fault(SheetRole.AREA, Fault.EMPTY, "be given where the rent is by area", "");
      return Optional.empty();
    }
    RentCharge charge = RentCharge.of(kind, rent.get(), area, payment);
    if (!rent.get().yearly(area).orElseThrow().equals(charge.annual().toRatio())) {
      reading.count("rents a year that were rounded half up to the minor unit: {}");
    }
    return Optional.of(
        kind == ChargeKind.OTHER
            ? charge.toBuilder().name(SheetLine.key(line.text(SheetRole.CHARGE))).build()
            : charge);
  }

  /** A charge whose name no other of its letting has. */
  static RentCharge named(RentCharge charge, List<RentCharge> others) {
    String name = charge.name();
    int number = 1;
    while (isTaken(name, others)) {
      number++;
      name = charge.name() + " " + number;
    }
    return charge.toBuilder().name(name).build();
  }

  private static boolean isTaken(String name, List<RentCharge> others) {
    return others.stream().anyMatch(other -> other.name().equals(name));
  }
}
