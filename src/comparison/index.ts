/** Reports of several articles side by side: which figures agree, which quotations are shared, who is named in one only. */
import type { Report } from '../analyse.js';
import { compareClaims } from './claims.js';
import { matchEntities } from './entities.js';
import { shareQuotations } from './quotations.js';
import type { Comparison } from './types.js';

export type * from './types.js';

/**
 * Compares the reports of articles, of one event for instance.
 *
 * Takes reports; returns which numeric claims agree, differ or stand alone, which quotations several have and whether their
 * speakers are the same, and who and what is named in several and in one only. Amounts are compared in the base unit of
 * their kind, so that an hour and a half is 90 minutes (`baseAmount`). Where it is not clear that two things are one, they stand apart.
 */
export function compare(reports: readonly Report[]): Comparison {
  const entities = matchEntities(reports);
  const isShared = ({ entities }: { entities: readonly unknown[] }): boolean => entities.length > 1;
  return {
    reports,
    claims: compareClaims(reports),
    quotations: shareQuotations(reports, entities),
    shared: entities.groups.filter(isShared),
    alone: entities.groups.filter((group) => !isShared(group)),
  };
}
