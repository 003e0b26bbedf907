package org.creativehubs.core.organisation;

/** A body or post that steers a hub or a cluster. New kinds may be added. */
public enum GovernanceBodyKind {
  /** A group of those concerned, such as tenants, councillors and residents. */
  STEERING_GROUP,
  /** The directors of a company. */
  BOARD_OF_DIRECTORS,
  /** The trustees of a charity. */
  BOARD_OF_TRUSTEES,
  /** The staff who run things from day to day. */
  MANAGEMENT_TEAM,
  /** The one who leads. */
  CHIEF_EXECUTIVE_OR_CHAIR,
  /** The one who carries a project out. */
  PROJECT_MANAGER,
  /** The executive group of a cluster. */
  CLUSTER_EXECUTIVE_GROUP,
  /** The operations group of a cluster: its executive group and more members. */
  CLUSTER_OPERATIONS_GROUP
}
