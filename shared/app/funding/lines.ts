/** Lines of the forecast: sales, costs and people. */
import type { Compiled } from '../../domain/funding/forecast/compile.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, addRow } from './fundingCommands.ts';

export type LineCollection = 'salesLines' | 'costLines' | 'staffLines';

/** The initial values of a new line. */
const NEW_LINE = {
  salesLines: { title: '', driver: 'unit' },
  costLines: { title: '', everyMonths: 1 },
  staffLines: { title: '', heads: '1' },
} as const satisfies Record<LineCollection, Readonly<Record<string, unknown>>>;

/** A new line at the end of its list. Returns its id. */
export const addLine = (session: PlanWriter, collection: LineCollection, author: Author): Outcome<string> =>
  addRow(session, collection, NEW_LINE[collection], author);

const seriesOf = (
  { sales, costs, staff }: Compiled,
  collection: LineCollection,
  id: string,
): readonly number[] | undefined => {
  switch (collection) {
    case 'salesLines':
      return sales.find((s) => s.line.id === id)?.series;
    case 'costLines':
      return costs.find((s) => s.line.id === id)?.series;
    case 'staffLines':
      return staff.find((s) => s.line.id === id)?.pay;
  }
};

/** The largest amount of a line in one month of the plan, in yen; 0 as long as it has not been answered. */
export const peakOfLine = (compiled: Compiled, collection: LineCollection, id: string): number =>
  (seriesOf(compiled, collection, id) ?? []).reduce((most, yen) => Math.max(most, yen), 0);
