package org.creativehubs.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.OpenDateRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a hub with all its spaces, members and lettings from strict JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class HubReading {

  /** How many spaces are let, each to a member of its own. */
  @Param({"10000"})
  public int lettings = 10_000;

  private String json = "";

  /** Writes the hub. */
  @Setup
  public void writeHub() {
    Hub hub = hub();
    json = HubJson.write(hub);
    if (!read().equals(hub)) {
      throw new IllegalStateException("the hub does not come back as it was");
    }
  }

  private Hub hub() {
    Hub.Builder hub = Hub.builder().id("mill").name("The Mill");
    for (int i = 0; i < lettings; i++) {
      String space = "s" + i;
      String tenant = "t" + i;
      Money rent = Money.parse("GBP " + (5000 + i % 3000));
      LeaseTerms terms =
          LeaseTerms.of(
              OpenDateRange.parse(i % 5 == 0 ? "2025-04-01/.." : "2025-04-01/2030-04-01"),
              RentCharge.of(ChargeKind.RENT, rent, PaymentTerms.monthlyInAdvance()));
      hub.addSpaces(Space.of(space, UnitKind.STUDIO, Area.of(200 + i % 400, AreaUnit.SQ_FT)));
      hub.addMembers(Organisation.of(tenant, "Tenant " + i));
      hub.addLettings(Letting.of("l" + i, space, tenant, terms));
    }
    return hub.build();
  }

  /** Reads and checks the whole hub. */
  @Benchmark
  public Hub read() {
    return HubJson.read(json, Hub.class);
  }
}
