package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.value.Fault;

/** Takes what a reader has to say of a file as a whole. */
public final class ReadNotes {

  private final FileFaults faults;
  private final List<String> headings;
  private final List<TotalMet> totals = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  ReadNotes(FileFaults faults, List<String> headings) {
    this.faults = faults;
    this.headings = headings;
  }

  /**
   * Adds a fault of a line.
   *
   * @param line the line, from 1; 0 for the file as a whole
   * @param code the kind of fault
   * @param rule the rule, to be read after "must"
   * @param value what stands there
   * @param say what to say to the layout to get past it
   */
  public void fault(int line, Fault code, String rule, String value, String say) {
    faults.add(line, null, code, rule, value, say);
  }

  /** Adds so many faults that are not listed; zero or more. */
  public void moreFaults(long more) {
    faults.addMore(more);
  }

  /** Adds a total that was set aside. */
  public void total(TotalMet total) {
    totals.add(total);
  }

  /** Adds what a reader of the result should know; not blank. */
  public void remark(String remark) {
    remarks.add(remark);
  }

  /**
   * The heading of what was read for a field, or its role where several columns hold it.
   *
   * @param field the position in {@link RowsReader#fields()}
   * @return the heading
   */
  public String heading(int field) {
    return headings.get(field);
  }

  /** Whether something is wrong with the file, so that what is read is not used. */
  public boolean isRefused() {
    return !faults.isEmpty();
  }

  List<TotalMet> totals() {
    return totals;
  }

  List<String> remarks() {
    return remarks;
  }
}
