package org.creativehubs.core.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** What a sheet holds. New kinds may be added. */
public enum SheetKind {
  /** A rent roll or tenancy schedule: a row for each unit or letting. */
  RENT_ROLL(
      "a rent roll or tenancy schedule",
      ImmutableSet.of(SheetRole.UNIT),
      ImmutableSet.of(SheetRole.TENANT, SheetRole.RENT, SheetRole.RATE, SheetRole.STATUS)),
  /** Memberships: a row for each member and plan. */
  MEMBERSHIPS(
      "a list of memberships", ImmutableSet.of(SheetRole.TENANT), ImmutableSet.of(SheetRole.PLAN)),
  /** Bills or invoices: a row for each. */
  BILLS(
      "a list of bills",
      ImmutableSet.of(SheetRole.ID),
      ImmutableSet.of(SheetRole.DUE),
      ImmutableSet.of(SheetRole.TENANT),
      ImmutableSet.of(SheetRole.AMOUNT, SheetRole.NET)),
  /** Receipts, or what moved on a bank account: a row for each. */
  RECEIPTS(
      "a bank file or list of receipts",
      ImmutableSet.of(SheetRole.DATE),
      ImmutableSet.of(SheetRole.AMOUNT, SheetRole.PAID_IN)),
  /** Companies, as Companies House writes them: a row for each. */
  COMPANIES(
      "a list of companies", ImmutableSet.of(SheetRole.NAME), ImmutableSet.of(SheetRole.SIC_CODE)),
  /** Grants, as 360Giving writes them: a row for each. */
  GRANTS("a list of grants", ImmutableSet.of(SheetRole.FUNDER), ImmutableSet.of(SheetRole.AMOUNT)),
  /** Records of what an agreement promises: a row for each. */
  EVIDENCE(
      "records of an agreement",
      ImmutableSet.of(SheetRole.OBLIGATION),
      ImmutableSet.of(SheetRole.VALUE)),
  /** A statement of income and expenditure, or a budget: a row for each line. */
  STATEMENT(
      "a statement or budget",
      ImmutableSet.of(SheetRole.CATEGORY),
      ImmutableSet.of(SheetRole.AMOUNT, SheetRole.BUDGET, SheetRole.ACTUAL)),
  /** Figures of a document: a row for each thing that it says in one of its sections. */
  FIGURES(
      "figures of a document",
      ImmutableSet.of(SheetRole.MEASURE),
      ImmutableSet.of(SheetRole.SECTION),
      ImmutableSet.of(SheetRole.VALUE, SheetRole.DATE));

  private final String words;
  private final ImmutableList<ImmutableSet<SheetRole>> needed;

  @SafeVarargs
  @SuppressWarnings("varargs") // the array goes no further
  SheetKind(String words, ImmutableSet<SheetRole>... needed) {
    this.words = words;
    this.needed = ImmutableList.copyOf(needed);
  }

  /** The kind in words, such as {@code a list of grants}. */
  public String words() {
    return words;
  }

  /** What such a sheet must have: of each set one column at least. */
  ImmutableList<ImmutableSet<SheetRole>> needed() {
    return needed;
  }
}
