package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.ReferenceArea;

/** Clusters beside one another and beside other areas. */
final class Comparisons {

  private static final ImmutableList<String> ASKED = ImmutableList.of(ClusterGroup.CREATIVE);

  private Comparisons() {}

  static void of(ClusterGroup clusters, Dossier dossier, Report.Builder report) {
    EmploymentTable table = clusters.businessTable();
    report.addQuotients(LocationQuotient.pooled().of(table, ASKED));
    for (ReferenceArea reference : dossier.references()) {
      report.addQuotients(LocationQuotient.against(reference).of(table, ASKED));
    }
  }
}
