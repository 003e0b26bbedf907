package org.creativehubs.examples.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.function.Supplier;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;

/**
 * Asks calculators what strains them, in a small memory, and prints what breaks the rule: each call
 * is answered or refused within two seconds of the processor; one with a cap on work may last
 * longer, and then interrupting it ends it within a second.
 */
public final class StrainedRun {

  private static final long SECOND = 1_000_000_000;

  /** Two seconds, or more where a machine is known to be slower. */
  private static final long MOST = Integer.getInteger("bounds.seconds", 2) * SECOND;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CatalogEntry<?, ?> entry;
  private final String json;
  private volatile String outcome = "";

  private StrainedRun(CatalogEntry<?, ?> entry, JsonNode input) {
    this.entry = entry;
    this.json = input.toString();
  }

  /**
   * Runs a part of the catalogue, or what is named.
   *
   * @param arguments a number and how many parts there are; nothing for what is named
   */
  public static void main(String[] arguments) throws Exception {
    int broken = 0;
    if (arguments.length == 0) {
      for (Map.Entry<String, JsonNode> named : Strained.byName().entrySet()) {
        String id = Splitter.on(' ').split(named.getKey()).iterator().next();
        broken += broken(named.getKey(), Catalog.load().entry(id), named.getValue());
      }
    } else {
      int part = Integer.parseInt(arguments[0]);
      int parts = Integer.parseInt(arguments[1]);
      for (int i = part; i < Catalog.load().entries().size(); i += parts) {
        CatalogEntry<?, ?> entry = Catalog.load().entries().get(i);
        for (Map.Entry<String, Supplier<JsonNode>> strained : Strained.of(entry).entrySet()) {
          broken += broken(strained.getKey(), entry, strained.getValue().get());
        }
      }
    }
    System.out.println(broken + " calls break the rule");
    Runtime.getRuntime().halt(0); // what does not end must not hold this up
  }

  private static int broken(String name, CatalogEntry<?, ?> entry, JsonNode input)
      throws InterruptedException {
    String outcome = new StrainedRun(entry, input).outcome();
    if (!outcome.isEmpty()) {
      System.out.println(name + ": " + outcome);
    }
    return outcome.isEmpty() ? 0 : 1;
  }

  private String outcome() throws InterruptedException {
    Thread thread = new Thread(this::call);
    thread.setDaemon(true);
    thread.start();
    if (await(thread, MOST)) {
      return outcome;
    }
    boolean hasCap = entry.caps().stream().anyMatch(cap -> cap.isWork());
    long asked = THREADS.getThreadCpuTime(thread.getId());
    thread.interrupt();
    if (!await(thread, asked + MOST / 2)) {
      return "is not ended by interruption";
    }
    return hasCap ? outcome : "lasts longer than is asked, and has no cap on work";
  }

  /** Waits until a thread has ended, or has used the processor for so long. */
  private static boolean await(Thread thread, long most) throws InterruptedException {
    while (thread.isAlive()) {
      thread.join(10);
      if (THREADS.getThreadCpuTime(thread.getId()) > most) {
        return false;
      }
    }
    return true;
  }

  private void call() {
    try {
      HubJson.write(JsonCatalog.call(entry, json), OutputStream.nullOutputStream());
    } catch (InvalidJsonException | OverBudgetException e) {
      outcome = ""; // refused, or ended
    } catch (Throwable e) {
      outcome = String.valueOf(e);
    }
  }
}
