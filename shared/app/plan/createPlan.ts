/** Makes a new plan: its initial content, and its entry in the library. Documents of plans are seeded here and nowhere else. */
import * as Y from 'yjs';
import { templateOf } from '../../data/templates/templates.ts';
import type { BodyBlock } from '../../doc/body.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import type { PlanRows } from '../../doc/planRows.ts';
import type { NodeJson } from '../../doc/suggestions/blocks.ts';
import type { Words } from '../../i18n/words.ts';
import { HostError, type HostErrorCode } from '../../ipc/contract.ts';
import { mediaType } from '../../kernel/mediaType.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Core } from '../core.ts';

export type NewPlan = {
  readonly title: string;
  readonly template: string;
  readonly prefecture: string;
  readonly municipalityCode: string;
};
/** The author of a new plan, and the local ISO day. */
export type Maker = { readonly author: string; readonly today: string };
export type PlanContent = {
  readonly plan: NewPlan;
  readonly commands: readonly PlanCommand[];
  readonly blocks: readonly BodyBlock[];
  /** The text of a document that was read; then there are no blocks. */
  readonly nodes?: readonly NodeJson[];
  /** Rows and pictures of a plan that is read back from its folder. */
  readonly restored?: {
    readonly rows: PlanRows;
    readonly planVersion: number;
    readonly pictures: readonly Uint8Array[];
  };
};
/** The plan exists in memory and could not be stored; a screen goes on with it and retries. */
export type NotStored = {
  readonly code: 'notStored';
  readonly problem: HostErrorCode;
  readonly id: string;
  readonly update: Uint8Array;
};

/** The headings and questions of a template, and one empty canvas. */
export function contentFromTemplate({ newId }: Pick<Core, 'newId'>, { t, text }: Words, plan: NewPlan): PlanContent {
  const blocks = templateOf(plan.template).sections.flatMap((s): BodyBlock[] => [
    { kind: 'heading', level: 2, text: text(s.title), section: s.key },
    { kind: 'paragraph', inlines: [{ text: text(s.question) }], question: true },
    { kind: 'paragraph', inlines: [] },
  ]);
  return { plan, commands: [{ type: 'addCanvas', canvas: newId(), title: t('canvas.first'), order: 1 }], blocks };
}

/** Stores a new plan in the library. Returns its id. */
export async function createPlan(
  { host, newId }: Pick<Core, 'host' | 'newId'>,
  { plan, commands, blocks, nodes, restored }: PlanContent,
  { author, today }: Maker,
): Promise<Result<string, NotStored>> {
  const id = newId();
  const { title, template, prefecture, municipalityCode } = plan;
  const doc = createPlanDoc(
    { createdOn: today, author, ...restored?.rows.meta, id, title, template, prefecture, municipalityCode },
    commands,
    blocks,
    nodes,
    restored,
  );
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  try {
    await host.call('library.create', { id, title, update });
    for (const bytes of restored?.pictures ?? []) await host.call('media.put', { bytes, type: mediaType(bytes) });
    return ok(id);
  } catch (error) {
    return err({ code: 'notStored', problem: error instanceof HostError ? error.code : 'internal', id, update });
  }
}
