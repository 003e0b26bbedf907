import java.math.*
import java.time.*
import java.util.*
import org.creativehubs.core.assumption.*
import org.creativehubs.core.budget.*
import org.creativehubs.core.casestudy.*
import org.creativehubs.core.catalog.*
import org.creativehubs.core.cluster.*
import org.creativehubs.core.employment.*
import org.creativehubs.core.explain.*
import org.creativehubs.core.files.*
import org.creativehubs.core.finding.*
import org.creativehubs.core.funding.*
import org.creativehubs.core.hub.*
import org.creativehubs.core.indicator.*
import org.creativehubs.core.initiative.*
import org.creativehubs.core.json.*
import org.creativehubs.core.lease.*
import org.creativehubs.core.ledger.*
import org.creativehubs.core.loan.*
import org.creativehubs.core.membership.*
import org.creativehubs.core.money.*
import org.creativehubs.core.organisation.*
import org.creativehubs.core.place.*
import org.creativehubs.core.programme.*
import org.creativehubs.core.quantity.*
import org.creativehubs.core.schema.*
import org.creativehubs.core.sector.*
import org.creativehubs.core.servicecharge.*
import org.creativehubs.core.simulation.*
import org.creativehubs.core.sla.*
import org.creativehubs.core.statement.*
import org.creativehubs.core.strategy.*
import org.creativehubs.core.survey.*
import org.creativehubs.core.time.*
import org.creativehubs.core.value.*
import org.creativehubs.core.vocabulary.*
import org.creativehubs.core.whatif.*
import org.creativehubs.examples.dossier.*
import org.creativehubs.finance.*
import org.creativehubs.finance.additionality.*
import org.creativehubs.finance.affordability.*
import org.creativehubs.finance.appraisal.*
import org.creativehubs.finance.billing.*
import org.creativehubs.finance.businessrates.*
import org.creativehubs.finance.cashflow.*
import org.creativehubs.finance.depreciation.*
import org.creativehubs.finance.funding.*
import org.creativehubs.finance.grant.*
import org.creativehubs.finance.jobs.*
import org.creativehubs.finance.lease.*
import org.creativehubs.finance.leaseaccount.*
import org.creativehubs.finance.leaseend.*
import org.creativehubs.finance.levelrent.*
import org.creativehubs.finance.loan.*
import org.creativehubs.finance.membership.*
import org.creativehubs.finance.plan.*
import org.creativehubs.finance.receivable.*
import org.creativehubs.finance.rentmix.*
import org.creativehubs.finance.rentreview.*
import org.creativehubs.finance.rentroll.*
import org.creativehubs.finance.resilience.*
import org.creativehubs.finance.risk.*
import org.creativehubs.finance.sharing.*
import org.creativehubs.finance.socialvalue.*
import org.creativehubs.finance.subsidy.*
import org.creativehubs.finance.tenantcharge.*
import org.creativehubs.finance.variance.*
import org.creativehubs.finance.vat.*
import org.creativehubs.finance.viability.*
import org.creativehubs.metrics.*
import org.creativehubs.metrics.agglomeration.*
import org.creativehubs.metrics.agreement.*
import org.creativehubs.metrics.concentration.*
import org.creativehubs.metrics.consistency.*
import org.creativehubs.metrics.creativework.*
import org.creativehubs.metrics.disclosure.*
import org.creativehubs.metrics.grouping.*
import org.creativehubs.metrics.growth.*
import org.creativehubs.metrics.hubfigures.*
import org.creativehubs.metrics.index.*
import org.creativehubs.metrics.inequality.*
import org.creativehubs.metrics.kpi.*
import org.creativehubs.metrics.linkedtables.*
import org.creativehubs.metrics.location.*
import org.creativehubs.metrics.membership.*
import org.creativehubs.metrics.network.*
import org.creativehubs.metrics.ranking.*
import org.creativehubs.metrics.relatedness.*
import org.creativehubs.metrics.robustness.*
import org.creativehubs.metrics.scorecard.*
import org.creativehubs.metrics.screening.*
import org.creativehubs.metrics.shares.*
import org.creativehubs.metrics.sla.*
import org.creativehubs.metrics.spatial.*
import org.creativehubs.metrics.specialisation.*
import org.creativehubs.metrics.strategy.*
Set<String> hubs() { return Shipped.names(); }
Hub hub(String name) { return Shipped.hub(name); }
Dossier dossier(String name) { return Shipped.dossier(name); }
Report report(String name) { return Report.on(Shipped.dossier(name)); }
Catalog catalog() { return Catalog.load(); }
Money money(String text) { return Money.parse(text); }
Ratio ratio(String text) { return Ratio.parse(text); }
Area area(String text) { return Area.parse(text); }
RentRate rent(String text) { return RentRate.parse(text); }
QualifiedNumber number(String text) { return QualifiedNumber.parse(text); }
