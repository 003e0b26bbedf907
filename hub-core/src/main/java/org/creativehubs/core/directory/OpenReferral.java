package org.creativehubs.core.directory;

import java.util.List;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.OpenRecord;

/**
 * A hub in a directory of services: the Human Services Data Specification of Open Referral (HSDS
 * 3.0) and its profile for the United Kingdom (Open Referral UK, October 2024), as a page of full
 * services.
 *
 * <p>A service is written for each service of the hub, each space, and each kind of units of which
 * no space is listed; each with the organisation that gives it and the hub as its location. What
 * kind of space it is, its area and how many people it holds, the functions and offers are
 * attributes with taxonomy terms of this library. A service is active unless the hub has closed. A
 * market rent is a cost option that says so; a service that is free is one of zero. Opening hours
 * are schedules of the location and of what is space. Ids that are no UUID are turned into one,
 * always the same. The names of members and tenants are never written.
 *
 * <p>Read is a page of services, one service, or an organisation with services: a hub for each
 * location. The operator is the organisation that the location names, else the one that gives most
 * of the services there. A currency that is not given is taken for pounds, as the standard expects.
 * Where a schedule has a time zone or seconds they are passed over.
 *
 * <pre>{@code
 * DirectoryFile file = OpenReferral.of(hub, ReferralProfile.UNITED_KINGDOM);
 * file.missing(); // what the directory asks for and the hub does not tell
 * OpenReferral.read(file.record()).value().get(0).services();
 * }</pre>
 *
 * <p>Source: Open Referral, Human Services Data Specification 3.0, schemas of
 * github.com/openreferral/specification and github.com/OpenReferralUK/uk-profile (AS_QUOTED).
 */
public final class OpenReferral {

  private OpenReferral() {}

  /**
   * A hub as a page of services.
   *
   * @param hub the hub
   * @param profile which form of the standard
   * @return the page, with what the standard asks for and the hub does not tell
   */
  public static DirectoryFile of(Hub hub, ReferralProfile profile) {
    return new ReferralWriter(hub, profile).write();
  }

  /**
   * The hubs in a document.
   *
   * @param document a page of services, a service, or an organisation with services
   * @return a hub for each location, or for each organisation whose services have none
   */
  public static RecordRead<List<Hub>> read(OpenRecord document) {
    return new ReferralReader(document).read();
  }
}
