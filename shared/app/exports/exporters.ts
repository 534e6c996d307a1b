/** How each format of a plan is made. `shared/export/formats.ts` says what it is called, where it is offered and who may have it. */
import * as Y from 'yjs';
import type { PlanFormat } from '../../export/formats.ts';
import type { Words } from '../../i18n/words.ts';
import { fundingOf } from '../funding/fundingState.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { planFile, type Together } from './planFile.ts';

export type ExportScope = {
  readonly session: PlanSession;
  readonly words: Words;
  /** ISO day: dates the file, and decides which rules are in force. */
  readonly today: string;
  /** What others said, where it goes along. */
  readonly together?: Together | undefined;
};

type Exporter = {
  /** What the file name says after the plan's title. */
  readonly part?: (words: Words) => string;
  /** There is something to write. Always where it is missing. */
  readonly hasContent?: (scope: ExportScope) => boolean;
  readonly make: (scope: ExportScope) => Promise<Uint8Array>;
  /** Runs once the file is saved. */
  readonly onSaved?: (session: PlanSession) => Promise<void>;
};

export const EXPORTERS: Readonly<Record<PlanFormat, Exporter>> = {
  // Made from memory by code that came with the plan: it works when the disk is full and the host is gone.
  musubi: {
    make: ({ session, together }) => planFile(session, together),
    // What the other side starts from. With a line to the plan's host, the common state is what that host has.
    onSaved: async (session) => {
      if (!session.link) await session.keepCommon(Y.encodeStateAsUpdate(session.planDoc)).catch(() => undefined);
    },
  },
  xlsx: {
    part: ({ t }) => t('view.funding'),
    hasContent: ({ session, today }) => !fundingOf(session.store, today).isEmpty,
    // The writer of workbooks is large and rarely used.
    make: async ({ session, today, words }) =>
      (await import('./fundingSheets.ts')).fundingWorkbook(session.store, today, words.t),
  },
};
