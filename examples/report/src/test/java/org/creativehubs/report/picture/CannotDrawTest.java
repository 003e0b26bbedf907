package org.creativehubs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines on which nothing can be drawn, each a Java of its own. */
class CannotDrawTest {

  @Test
  void aJavaWithoutItsDesktopModuleGivesAPlainMessage() throws Exception {
    assertThat(run(Map.of(), "--limit-modules", "java.base,java.logging,java.xml,java.sql"))
        .startsWith("CannotDrawException: pictures need the module java.desktop")
        .contains("java/awt");
  }

  @Test
  void aMachineWithoutFontsGivesAPlainMessage(@TempDir Path home) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "fonts are found by fontconfig");
    Path fonts = Files.writeString(home.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    assertThat(run(Map.of("FONTCONFIG_FILE", fonts.toString()), "-Duser.home=" + home))
        .startsWith("CannotDrawException: pictures need the module java.desktop, a font")
        .endsWith("its page says so");
  }

  @Test
  void aScreenThatCannotBeReachedGivesAPlainMessageWithWhatToDo() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "DISPLAY names the screen");
    assertThat(run(Map.of("DISPLAY", ":99"), "-Djava.awt.headless=false"))
        .startsWith("CannotDrawException: ")
        .contains("either a working screen or -Djava.awt.headless=true");
    assertThat(run(Map.of("DISPLAY", ":99"), "-Djava.awt.headless=true")).isEqualTo("drawn");
  }

  @Test
  void aJavaThatHasNoScreenDraws() throws Exception {
    assertThat(run(Map.of(), "-Djava.awt.headless=true")).isEqualTo("drawn");
  }

  /** About one second on a quiet machine; that of the processor is much the same on a busy one. */
  @Test
  void fromAColdStartAPictureIsDrawnInAboutASecond() throws Exception {
    String nanoseconds = run(Map.of(), "-Djava.awt.headless=true", "-DtellTime=true");
    assertThat(Long.parseLong(nanoseconds)).isBetween(0L, 4_000_000_000L);
  }

  /** Runs {@link Drawing} on the same class path. */
  private static String run(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    String classPath = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", classPath, Drawing.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process java = builder.start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return said.strip();
  }

  /** Draws a picture and says how that went. */
  static final class Drawing {

    private Drawing() {}

    public static void main(String[] arguments) {
      EmploymentTable jobs =
          EmploymentTable.of(
              "jobs",
              List.of("Leeds", "York"),
              List.of("design", "film"),
              new double[][] {{30, 10}, {20, 40}});
      Picture picture = LorenzPicture.of(LorenzCurve.of(jobs, "film"));
      try {
        picture.svg();
        picture.png(1);
        System.out.println(Boolean.getBoolean("tellTime") ? "" + processorTime() : "drawn");
      } catch (CannotDrawException plain) {
        System.out.println(plain.getClass().getSimpleName() + ": " + plain.getMessage());
        System.out.println(saysSo(picture) ? "its page says so" : "its page is silent");
      }
    }

    private static boolean saysSo(Picture picture) {
      Page.Builder page = Page.builder().title("Jobs").verdict("Film gathers in York.");
      page.drawn(List.of(picture));
      page.origin(PageOrigin.of("jobs.csv", new byte[0], LocalDate.of(2026, 11, 30)));
      String html = HtmlPage.in(ReportLanguage.EN).write(page.build());
      return html.contains("There are no pictures: pictures need the module java")
          && !html.contains("<svg");
    }

    /** What all threads of this process have taken so far, in nanoseconds. */
    private static long processorTime() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}
