package org.creativehubs.finance.loan;

import static org.creativehubs.testing.Answers.fields;

import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Binds the reference cases of dated loans. */
public final class LoanCases {

  private LoanCases() {}

  public static ReferenceCases bind(ReferenceCases cases) {
    return cases.bind("finance/loanSchedule.json", LoanCases::schedule);
  }

  private static Object schedule(JsonNode in) {
    LoanScheduleInput input = HubJson.read(in.toString(), LoanScheduleInput.class);
    RepaymentSchedule found = LoanSchedule.answer(input);
    return fields(
        "drawn",
        found.drawn(),
        "interest",
        found.interest(),
        "apr",
        found.apr().orElseThrow(),
        "effectiveRate",
        found.effectiveRate().orElseThrow(),
        "rows[day,opening,drawn,interest,principal,fees,payment,closing]",
        found.rows().stream().map(LoanCases::row).toList());
  }

  private static List<Object> row(LoanRow row) {
    return List.of(
        row.on().toString(),
        row.opening(),
        row.drawn(),
        row.interest(),
        row.repaid(),
        row.fees(),
        row.payment(),
        row.closing());
  }
}
