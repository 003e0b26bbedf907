package org.creativehubs.core;

import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.ReadReport;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.standards.StandardReport;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.value.Numeral;
import org.creativehubs.core.whatif.ChangedHub;
import org.creativehubs.testing.ValueTypeContract;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every value type of the nouns, with examples that have all attributes and only the required. */
class EveryValueTypeTest {

  @TestFactory
  Stream<DynamicNode> everyValueTypeKeepsTheContract() {
    ValueTypeContract contract = ValueTypeContract.ofModuleWith(Numeral.class).toldApart();
    ExampleQuantities.addTo(contract);
    ExampleExplanations.addTo(contract);
    ExampleFindings.addTo(contract);
    ExampleAssumptions.addTo(contract);
    ExampleClusters.addTo(contract);
    ExampleStrategies.addTo(contract);
    ExampleInitiatives.addTo(contract);
    ExampleHubs.addTo(contract);
    ExampleOrganisations.addTo(contract);
    ExampleSpaces.addTo(contract);
    ExampleIndicators.addTo(contract);
    ExampleProgrammes.addTo(contract);
    ExampleAgreements.addTo(contract);
    ExampleLeases.addTo(contract);
    ExampleLedgers.addTo(contract);
    ExampleServiceYears.addTo(contract);
    ExampleLoans.addTo(contract);
    ExampleCalendars.addTo(contract);
    ExampleEmployment.addTo(contract);
    ExampleFiles.addTo(contract);
    ExampleSheets.addTo(contract);
    ExampleStandards.addTo(contract);
    addUntold(contract);
    return contract.tests();
  }

  /** Texts that leave attributes out, since all of them would take pages. */
  private static void addUntold(ValueTypeContract contract) {
    contract
        .untold(Table.class, "formats")
        .untold(FileFault.class, "code", "line") // the rule and the cell say the same
        .untold(RecordFault.class, "code") // the rule says the same
        .untold(ReadReport.class, "marks", "remarks") // its lines tell them
        .untold(StandardReport.class, "faults", "moreFaults", "remarks") // its lines tell them
        .untold(SheetReport.class, "columns", "why", "headings", "remarks") // its lines tell them
        .untold(
            Cluster.class,
            "anchorInstitutions",
            "concentratedGroups",
            "figures",
            "growingGroups",
            "labels",
            "neighbours",
            "placeType",
            "ratings",
            "source",
            "subsectorShares",
            "universities")
        .untold(EmploymentTable.class, "source", "totals")
        .untold(
            Strategy.class,
            "areas",
            "datedEvents",
            "figures",
            "listing",
            "priorities",
            "source",
            "strengths",
            "valueChains")
        .untold(
            ClusterInitiative.class,
            "bodies",
            "budget",
            "challenges",
            "clusterId",
            "ecosystem",
            "eventPlan",
            "figures",
            "founded",
            "funding",
            "host",
            "indicators",
            "memberGroups",
            "memberParts",
            "membershipRule",
            "namedMembers",
            "operationsPlan",
            "partners",
            "place",
            "programmeType",
            "promised",
            "ratings",
            "sectors",
            "services",
            "source",
            "strategy")
        .untold(
            Hub.class,
            "awards",
            "closed",
            "evidence",
            "facilities",
            "figures",
            "floorAreaScope",
            "functionEvidence",
            "functions",
            "governance",
            "group",
            "headLeases",
            "indicators",
            "lettings",
            "loans",
            "mission",
            "openingHours",
            "operator",
            "owner",
            "partners",
            "place",
            "presence",
            "ratings",
            "serviceYears",
            "services",
            "setting",
            "statements",
            "tenantDuties",
            "themes",
            "units",
            "values")
        .untold(
            Loan.class,
            "bankHolidays",
            "businessDays",
            "dueDay",
            "fees",
            "firstPayment",
            "holidays",
            "interest",
            "interestDays",
            "overpayments",
            "source")
        .untold(ChangedHub.class, "changes", "hub")
        .untold(
            CaseStudy.class,
            "breakdowns",
            "datedEvents",
            "figures",
            "funding",
            "hub",
            "indicators",
            "organisation",
            "place",
            "principles",
            "programmes",
            "results",
            "services",
            "source",
            "statements",
            "targets",
            "tips");
  }
}
