/**
 * Jobs, and what they cost. {@link org.creativehubs.finance.jobs.JobMeasures} turns head counts and
 * hours into full-time jobs, {@link org.creativehubs.finance.jobs.EmploymentCapacity} says how many
 * people a space holds, {@link org.creativehubs.finance.jobs.UnitCosts} what each result cost, and
 * {@link org.creativehubs.finance.jobs.CatalyticRatio} what money brought more money.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.jobs;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
