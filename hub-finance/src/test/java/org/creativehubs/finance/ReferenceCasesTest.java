package org.creativehubs.finance;

import java.util.stream.Stream;
import org.creativehubs.finance.affordability.AffordabilityCases;
import org.creativehubs.finance.appraisal.PublicValueCases;
import org.creativehubs.finance.cashflow.CashFlowCases;
import org.creativehubs.finance.lease.LeaseCases;
import org.creativehubs.finance.membership.MembershipCases;
import org.creativehubs.finance.plan.PlanCases;
import org.creativehubs.finance.receivable.ReceivableCases;
import org.creativehubs.finance.resilience.FundingCases;
import org.creativehubs.finance.vat.VatCases;
import org.creativehubs.finance.viability.ViabilityCases;
import org.creativehubs.testing.ReferenceCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReferenceCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseAgrees() {
    ReferenceCases cases = ReferenceCases.ownedBy("hub-finance", getClass());
    AffordabilityCases.bind(cases);
    LeaseCases.bind(cases);
    CashFlowCases.bind(cases);
    FundingCases.bind(cases);
    PublicValueCases.bind(cases);
    ReceivableCases.bind(cases);
    MembershipCases.bind(cases);
    VatCases.bind(cases);
    PlanCases.bind(cases);
    ViabilityCases.bind(cases);
    return cases.tests();
  }
}
