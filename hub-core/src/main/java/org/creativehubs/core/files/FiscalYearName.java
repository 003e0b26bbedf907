package org.creativehubs.core.files;

/** By which of its two years a fiscal year is named. */
public enum FiscalYearName {
  /** By the year in which it begins: {@code FY24} is 2024/25. */
  BEGIN,
  /** By the year in which it ends: {@code FY24} is 2023/24. */
  END
}
