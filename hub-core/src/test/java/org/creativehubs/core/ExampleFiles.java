package org.creativehubs.core;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.FileFlag;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FileMark;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FiscalYearName;
import org.creativehubs.core.files.MarkMet;
import org.creativehubs.core.files.ReadReport;
import org.creativehubs.core.files.RepeatedCells;
import org.creativehubs.core.files.TotalMet;
import org.creativehubs.core.files.TotalsRule;
import org.creativehubs.core.files.UnknownRows;
import org.creativehubs.core.value.Fault;
import org.creativehubs.testing.ValueTypeContract;

/** Layouts of files, and what is told of files that were read. */
final class ExampleFiles {

  private ExampleFiles() {}

  static void addTo(ValueTypeContract contract) {
    FileMark dots = FileMark.unknown("..", CellFlag.suppressed());
    FileFlag flag = FileFlag.of("status", "e", CellFlag.estimated());
    TotalMet total =
        TotalMet.builder()
            .subject("region North")
            .period(FilePeriod.ofYear(2019))
            .total(12)
            .sum(11)
            .used(false)
            .build();
    MarkMet mark =
        MarkMet.builder().column("status").text("e").meaning("estimated").count(3).build();
    contract
        .with(FileMark.class, dots, FileMark.number("-", 0))
        .with(FileFlag.class, flag, FileFlag.behind("p", CellFlag.estimated()))
        .with(
            FilePeriod.class,
            FilePeriod.ofQuarter(2019, 2),
            FilePeriod.ofFiscalYear(2019),
            FilePeriod.ofMonth(2019, 6),
            FilePeriod.ofYear(2020))
        .with(FileLayout.class, layout(dots, flag), FileLayout.csv())
        .with(MarkMet.class, mark, MarkMet.builder().text("").meaning("missing").count(1).build())
        .with(
            TotalMet.class,
            total,
            TotalMet.builder().subject("all").total(3).used(true).build(),
            TotalMet.builder()
                .subject("all")
                .total(3)
                .used(false)
                .misfit("at least 5, the sum of what is known")
                .build())
        .with(
            FileFault.class,
            FileFault.builder()
                .line(4)
                .cell("B4")
                .column("jobs")
                .code(Fault.MALFORMED)
                .rule("be a number such as 1234.5")
                .value("..")
                .say("unknown(\"..\", CellFlag.missing())")
                .others(3)
                .build(),
            FileFault.builder().line(0).code(Fault.EMPTY).rule("hold a row").value("none").build())
        .with(
            ReadReport.class,
            ReadReport.builder()
                .file("jobs.csv")
                .rows(10)
                .notAskedFor(2)
                .leftOut(1)
                .numbers(7)
                .unknown(1)
                .addMarks(mark)
                .addTotals(total)
                .addRemarks("a fiscal year stands by the year in which it begins")
                .build(),
            ReadReport.builder()
                .file("jobs.csv")
                .rows(1)
                .notAskedFor(0)
                .leftOut(0)
                .numbers(1)
                .unknown(0)
                .build());
  }

  private static FileLayout layout(FileMark mark, FileFlag flag) {
    return FileLayout.builder()
        .source(Source.of("Office for National Statistics"))
        .measure("jobs")
        .encoding("ISO-8859-1")
        .separator(";")
        .decimal(",")
        .thousands(".")
        .rowsBefore(2)
        .headingsStart("Area")
        .headingRows(2)
        .rowsAfter(1)
        .endsAtBlankRow(true)
        .putColumns("region", List.of("state", "county"))
        .keyJoint("-")
        .addAcrossBy("period", "industry")
        .addAcross("2019 / film", "2019 / craft")
        .keysInFirstColumn(",")
        .dropsNotes(true)
        .addDropped("£")
        .addFilledDown("region")
        .fiscalYears(FiscalYearName.END)
        .addMarks(mark)
        .addFlags(flag)
        .putNormalFlags("OBS_STATUS", List.of("A"))
        .addNormalBehind("b")
        .negativeInBrackets(true)
        .addBelow("<")
        .absent(CellFlag.missing())
        .putWhere("unit", List.of("number"))
        .addSingle("unit")
        .putKept("industry", "[a-z]+")
        .putLeftOut("region", List.of("England"))
        .putTotals("region", List.of("UK"))
        .totalsRule(TotalsRule.USED)
        .repeated(RepeatedCells.SUMMED)
        .unknownRows(UnknownRows.LEFT_OUT)
        .build();
  }
}
