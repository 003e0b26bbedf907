package org.creativehubs.core.sheets;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.value.Fault;

/** Makes companies of the rows of a register. */
final class CompanyMaker implements SheetReading.Maker<List<Company>> {

  /** Between codes of one cell, each of which begins with figures. */
  private static final Splitter CODES = Splitter.on(Pattern.compile("[,;\\s]+(?=\\d{4,5}\\b)"));

  private final SheetReading reading;
  private final Map<String, Company> companies = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  CompanyMaker(SheetReading reading) {
    this.reading = reading;
  }

  @Override
  public void row(SheetLine line) {
    String name = line.needed(SheetRole.NAME);
    String id = SheetLine.key(line.given(SheetRole.NUMBER).orElse(name));
    if (line.isFaulty()) {
      return;
    }
    Company.Builder company = Company.builder().id(id).name(name);
    for (String cell : line.texts(SheetRole.SIC_CODE)) {
      CODES.splitToStream(cell).map(String::strip).forEach(company::addRegisteredCodes);
    }
    line.given(SheetRole.PLACE).ifPresent(company::place);
    Company made = company.build();
    Integer before = lines.putIfAbsent(id, line.number());
    if (before != null) {
      line.fault(SheetRole.NUMBER, Fault.DUPLICATE, "differ from that on line " + before, "");
      return;
    }
    companies.put(id, made);
    count(made);
  }

  private void count(Company company) {
    if (!company.marks().isEmpty()) {
      reading.count("companies with a mark of the register in place of an activity: {}");
    }
    if (!company.unreadableCodes().isEmpty()) {
      reading.count("companies with codes that are none, which are kept as they are: {}");
    }
    if (company.activities().isEmpty() && company.marks().isEmpty()) {
      reading.count("companies without a code that is known: {}");
    }
  }

  @Override
  public List<Company> finish() {
    return List.copyOf(companies.values());
  }
}
