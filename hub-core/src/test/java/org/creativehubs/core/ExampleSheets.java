package org.creativehubs.core;

import java.util.List;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.LeftOutRow;
import org.creativehubs.core.sheets.MappedColumn;
import org.creativehubs.core.sheets.SheetColumn;
import org.creativehubs.core.sheets.SheetKind;
import org.creativehubs.core.sheets.SheetMapping;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.sheets.SheetRole;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.testing.ValueTypeContract;

/** Mappings of sheets, and what is told of sheets that were read. */
final class ExampleSheets {

  private ExampleSheets() {}

  static void addTo(ValueTypeContract contract) {
    MappedColumn rent =
        MappedColumn.builder()
            .heading("Charge")
            .role(SheetRole.RENT)
            .every(RentPeriod.MONTH)
            .areaUnit(AreaUnit.SQ_FT)
            .build();
    LeftOutRow total = LeftOutRow.builder().line(9).why("a total").text("Total").build();
    SheetColumn column =
        SheetColumn.builder()
            .letters("AB")
            .heading("Rent psf")
            .role(SheetRole.RATE)
            .every(RentPeriod.YEAR)
            .areaUnit(AreaUnit.SQ_FT)
            .build();
    FileFault fault =
        FileFault.builder()
            .line(4)
            .cell("AB4")
            .column("Rent psf")
            .code(Fault.MALFORMED)
            .rule("be a number such as 1,234.5")
            .value("x")
            .build();
    contract
        .with(DocumentFact.class, figures(), nothing())
        .with(MappedColumn.class, rent, MappedColumn.of("Ref.", SheetRole.UNIT))
        .with(SheetMapping.class, mapping(rent), SheetMapping.builder().build())
        .with(
            SheetColumn.class, column, SheetColumn.builder().letters("A").heading("Colour").build())
        .with(
            LeftOutRow.class,
            total,
            LeftOutRow.builder().line(3).why("not active").text("A").build())
        .with(SheetReport.class, report(column, total, fault), plain());
  }

  private static DocumentFact figures() {
    return nothing().toBuilder()
        .value(QualifiedNumber.exact(450))
        .unit("jobs")
        .roundedTo(Ratio.of(10))
        .population("women")
        .within("all")
        .place("Leeds")
        .on(PartialDate.parse("2024"))
        .to(PartialDate.parse("2025"))
        .relation(ClaimRelation.COUNT)
        .addParts("b", "c")
        .addItems("a list")
        .reading("all together")
        .putOtherReadings("each", QualifiedNumber.exact(900))
        .build();
  }

  private static DocumentFact nothing() {
    return DocumentFact.builder()
        .id("a")
        .measure("jobs")
        .section("3.1")
        .on(PartialDate.parse("2020"))
        .build();
  }

  private static SheetMapping mapping(MappedColumn rent) {
    return SheetMapping.builder()
        .kind(SheetKind.RENT_ROLL)
        .sheet("Units")
        .addColumns(rent)
        .currency(Currencies.of("GBP"))
        .areaUnit(AreaUnit.SQ_FT)
        .every(RentPeriod.MONTH)
        .firstYear(1980)
        .hub("The Mill")
        .holdingOver(HoldingOver.STATUTE)
        .statement(StatementKind.REVENUE)
        .putPayers("ACME", "Acme Ltd")
        .build();
  }

  private static SheetReport report(SheetColumn column, LeftOutRow total, FileFault fault) {
    return SheetReport.builder()
        .file("roll.xlsx")
        .sheet("Units")
        .kind(SheetKind.RENT_ROLL)
        .why("its headings name unit and tenant")
        .headings(3)
        .addColumns(column)
        .rows(12)
        .used(10)
        .addLeftOut(total)
        .addAllRemarks(List.of("2 units are vacant"))
        .addFaults(fault)
        .moreFaults(7)
        .build();
  }

  private static SheetReport plain() {
    SheetReport.Builder report = SheetReport.builder().file("list.csv").kind(SheetKind.GRANTS);
    return report.why("its headings name funder and amount").headings(1).rows(0).used(0).build();
  }
}
