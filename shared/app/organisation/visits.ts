/** Visits of a month over all businesses, as a prefecture asks for them: by advisor and by place, from the sealed guidance records of every plan. */
import * as Y from 'yjs';
import { CoachingStore } from '../../doc/coaching.ts';
import { applyStored } from '../../doc/stored.ts';
import { GUIDANCE_PLACES, type GuidanceContent, type GuidancePlace } from '../../domain/coaching/guidance.ts';
import type { Organisation } from '../../domain/organisation/records.ts';
import type { DocStore } from '../../ports/docStore.ts';

export type VisitRow = {
  /** As written in the records: they are what was signed. */
  readonly advisor: string;
  readonly counts: Readonly<Record<GuidancePlace, number>>;
  readonly businesses: number;
  readonly minutes: number;
};
export type VisitReport = { readonly month: string; readonly rows: readonly VisitRow[]; readonly total: VisitRow };

type Visit = { readonly business: string; readonly content: GuidanceContent };

/** `month` is YYYY-MM. Drafts, and records that were changed after they were sealed, do not count. */
export async function visitReport(docs: DocStore, state: Organisation, month: string): Promise<VisitReport> {
  const visits: Visit[] = [];
  for (const [plan, { business }] of state.plan)
    for (const content of await sealedRecords(docs, plan))
      if (content.date.startsWith(`${month}-`)) visits.push({ business, content });
  const advisors = [...new Set(visits.map((v) => v.content.advisor))].sort();
  return {
    month,
    rows: advisors.map((advisor) =>
      rowOf(
        advisor,
        visits.filter((v) => v.content.advisor === advisor),
      ),
    ),
    total: rowOf('', visits),
  };
}

function rowOf(advisor: string, visits: readonly Visit[]): VisitRow {
  const at = (place: GuidancePlace) => visits.filter((v) => v.content.place === place).length;
  const counts = Object.fromEntries(GUIDANCE_PLACES.map((place) => [place, at(place)]));
  return {
    advisor,
    counts: counts as Record<GuidancePlace, number>,
    businesses: new Set(visits.map((v) => v.business)).size,
    minutes: visits.reduce((sum, v) => sum + v.content.minutes, 0),
  };
}

async function sealedRecords(docs: DocStore, plan: string): Promise<readonly GuidanceContent[]> {
  const doc = new Y.Doc();
  applyStored(doc, await docs.load(`coaching:${plan}`));
  const coaching = new CoachingStore(doc, plan);
  try {
    return coaching.records.filter((r) => r.faults.length === 0).map((r) => r.content);
  } finally {
    coaching.dispose();
    doc.destroy();
  }
}
