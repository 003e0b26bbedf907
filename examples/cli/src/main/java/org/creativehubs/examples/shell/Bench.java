package org.creativehubs.examples.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Report;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.report.picture.Picture;

/** The short words of the shell. They print, read and write; the library itself does neither. */
public final class Bench {

  private static final int FEW_ROWS = 10;

  private Bench() {}

  /** The names of the shipped dossiers. */
  public static Set<String> hubs() {
    return Shipped.names();
  }

  /** A shipped hub. */
  public static Hub hub(String name) {
    return Shipped.hub(name);
  }

  /** A shipped dossier: a hub or clusters, and what is asked about them. */
  public static Dossier dossier(String name) {
    return Shipped.dossier(name);
  }

  /** The answers on a shipped dossier. */
  public static Report report(String name) {
    return Report.on(Shipped.dossier(name));
  }

  /** All calculators with their questions. */
  public static Catalog catalog() {
    return Catalog.load();
  }

  /** An amount, such as {@code GBP 12.30}. */
  public static Money money(String text) {
    return Money.parse(text);
  }

  /** An exact number, such as {@code 12.5%} or {@code 1/3}. */
  public static Ratio ratio(String text) {
    return Ratio.parse(text);
  }

  /** An area, such as {@code 320 ft2}. */
  public static Area area(String text) {
    return Area.parse(text);
  }

  /** A rent by area and time, such as {@code GBP 19 per ft2 per year}. */
  public static RentRate rent(String text) {
    return RentRate.parse(text);
  }

  /** A number as documents give it, such as {@code over 450}. */
  public static QualifiedNumber number(String text) {
    return QualifiedNumber.parse(text);
  }

  /**
   * Prints the whole of something: all tables of a result with every row, else its text.
   *
   * @param anything what is shown
   */
  public static void show(Object anything) {
    System.out.println(Shown.of(anything));
  }

  /** The first ten rows of a table, a result or a list. */
  public static Table head(Object anything) {
    return head(anything, FEW_ROWS);
  }

  /**
   * The first rows of a table, a result or a list.
   *
   * @param anything what has rows
   * @param rows how many at most; zero or more
   * @return a table of them
   */
  public static Table head(Object anything, int rows) {
    return TableWork.of(Shown.table(anything)).first(rows).table();
  }

  /**
   * A table to sort, filter, join, pivot and summarise.
   *
   * @param anything a table, a result or a list
   * @return its first table, without totals
   */
  public static TableWork work(Object anything) {
    return TableWork.of(Shown.table(anything));
  }

  /**
   * Says what something is: a calculator by its id, a result by its question and conventions, a
   * table by its columns, a type by its accessors.
   *
   * @param anything an id such as {@code location-quotient}, a value or a class
   */
  public static void describe(Object anything) {
    System.out.println(Described.of(anything));
  }

  /**
   * The path of a sample that comes with the shell, or of a file in the folder that the property
   * {@code hub.data} names.
   *
   * @param name the name of the file, such as {@code places.csv}
   * @return its path, for {@link #read}
   */
  public static String sample(String name) {
    return Samples.path(name);
  }

  /**
   * Takes a file for what its headings say, reads it and says how.
   *
   * @param file its path
   * @return what it holds
   */
  public static FileProposal read(String file) {
    return Proposals.of(Path.of(file), UnaryOperator.identity());
  }

  /**
   * Takes a file for what its headings say, but for some things.
   *
   * @param file its path
   * @param but what is different of the layout, such as {@code l -> l.where("year", "2023")}
   * @return what it holds
   */
  public static FileProposal read(String file, UnaryOperator<FileLayout> but) {
    return Proposals.of(Path.of(file), but);
  }

  /**
   * The picture of a result, by the kind that suits it.
   *
   * @param result a result of which there is a picture
   * @return the picture, for {@link #save}
   */
  public static Picture chart(Object result) {
    return Charts.of(result);
  }

  /**
   * The picture of one industry of location quotients.
   *
   * @param quotients location quotients, with or without intervals
   * @param industry the industry
   * @return the picture
   */
  public static Picture chart(Object quotients, String industry) {
    return Charts.of(quotients, industry);
  }

  /** The leases of a hub on a day, as a time line. */
  public static Picture chart(Hub hub, LocalDate day) {
    return Charts.of(hub, day);
  }

  /**
   * Writes something to a file by its ending: csv, json, jsonl, html, xlsx and txt for results and
   * tables, json for any value, svg and png for pictures and results that have one. A file that
   * stands there is replaced once the new one is whole.
   *
   * @param anything what is written
   * @param file the path of the file
   */
  public static void save(Object anything, String file) {
    System.out.println("written: " + Saved.to(anything, Path.of(file)));
  }

  /** Prints where the last fault came from, line by line. */
  public static void why() {
    System.out.println(PlainLine.trace());
  }
}
