/** The command line of the library, and the dossiers it reports on. */
module org.creativehubs.examples.cli {
  requires org.creativehubs.metrics;
  requires org.creativehubs.finance;
  requires transitive org.creativehubs.report;
  requires info.picocli;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;
  requires static java.compiler;
  requires static jdk.jshell;
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;
  requires static com.google.errorprone.annotations;

  exports org.creativehubs.examples.dossier;
  exports org.creativehubs.examples.shell;
  exports org.creativehubs.examples.verify;

  provides jdk.jshell.spi.ExecutionControlProvider with
      org.creativehubs.examples.shell.ShellExecutionProvider;

  opens org.creativehubs.examples.cli to
      info.picocli;
  opens org.creativehubs.examples.dossier;
}
