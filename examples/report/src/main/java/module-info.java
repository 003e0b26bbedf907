/** Pages, pictures and workbooks of what the library finds. */
module org.creativehubs.report {
  requires transitive org.creativehubs.core;
  requires transitive org.creativehubs.finance;
  requires transitive org.creativehubs.metrics;
  requires java.desktop;
  requires java.xml;
  requires org.apache.xmlgraphics.batik.svggen;
  requires org.dhatim.fastexcel;
  requires org.jfree.jfreechart;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports org.creativehubs.report;
  exports org.creativehubs.report.pages;
  exports org.creativehubs.report.picture;
}
