/** Where a combination occurs in the text, and which combinations are behind the block with the caret. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { combinationsOf, traceTargetOf } from '../../shared/app/board/combinationView.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { readBody } from '../../shared/doc/body.ts';
import type { Figure, PlanReader } from '../../shared/doc/planStore.ts';
import { behindBlock, traceOf as findTrace, type Trace } from '../../shared/domain/trace/trace.ts';
import { Explained } from '../shell/Explained.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { useSlots } from './editorSlots.ts';
import { goToBlock, markTraces } from './textPlaces.ts';
import { YenTrace } from './YenTrace.tsx';

type Behind = ReturnType<typeof behindBlock>;

export function TracePanel({
  session,
  traceOf,
  onTrace,
  caretBlock,
  onMakePlan,
}: {
  readonly session: PlanSession;
  readonly traceOf: string | undefined;
  readonly onTrace: (combination: string | undefined) => void;
  /** The index of the root block that the caret is in; -1 for none. */
  readonly caretBlock: number;
  readonly onMakePlan: () => void;
}) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const { store } = session;
  const combinations = combinationsOf(store);
  const traced = combinations.find((c) => c.id === traceOf);
  const target = traced && traceTargetOf(store, traced);
  const blocks = target || caretBlock >= 0 ? readBody(session.doc) : [];
  const traces = target ? findTrace(target, blocks) : [];
  const block = blocks.find((b) => b.index === caretBlock);
  const behind = block
    ? behindBlock(
        block,
        combinations.map((c) => traceTargetOf(store, c)),
      )
    : [];
  useEffect(() => markTraces(editor, traces), [editor, traces]);
  return (
    <section>
      <h2 className="section-title">{t('trace.title')}</h2>
      <Explained term="newCombination" />
      <Select
        hideLabel
        label={t('trace.choose')}
        value={traceOf ?? ''}
        onChange={(id) => onTrace(id || undefined)}
        options={[
          { id: '', label: t('trace.choose') },
          ...combinations.map((c) => ({ id: c.id, label: c.title || t('combination.untitled') })),
        ]}
      />
      {target ? (
        <TraceList
          traces={traces}
          figures={[...store.entities('figures').values()].filter((f) => target.figureIds.includes(f.id))}
          onMakePlan={session.readOnly ? undefined : onMakePlan}
        />
      ) : null}
      {traced ? <YenTrace key={traced.id} session={session} combination={traced.id} /> : null}
      {behind.length > 0 ? <BehindList store={store} behind={behind} /> : null}
    </section>
  );
}

function TraceList({
  traces,
  figures,
  onMakePlan,
}: {
  readonly traces: readonly Trace[];
  readonly figures: readonly Figure[];
  readonly onMakePlan: (() => void) | undefined;
}) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  return (
    <>
      {traces.length === 0 && figures.length === 0 ? (
        <Nothing says={t('trace.none')} ways={[onMakePlan && { label: t('makePlan.title'), run: onMakePlan }]} />
      ) : (
        <p className="small muted">{t('trace.count', { n: traces.length })}</p>
      )}
      <ul className="trace-list">
        {traces.map((trace) => (
          <li key={`${trace.block}${trace.text}${trace.reason}`}>
            <button type="button" className="trace" onClick={() => goToBlock(editor, trace.block)}>
              <span className="small muted">
                {trace.section || t('trace.top')} · {t(`traceReason.${trace.reason}`)}
              </span>
              <span>{trace.text || t('trace.embed')}</span>
            </button>
          </li>
        ))}
        {figures.map((f) => (
          <li key={f.id} className="small">
            {t('trace.figure', { label: f.label, value: f.value, unit: f.unit })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The combinations behind the block with the caret, each linked to its card. */
function BehindList({ store, behind }: { readonly store: PlanReader; readonly behind: Behind }) {
  const { t } = useWords();
  const slots = useSlots();
  return (
    <div>
      <p className="small muted">{t('trace.behind')}</p>
      <ul>
        {behind.map((b) => (
          <li key={b.id}>
            <button type="button" className="link-button" onClick={() => slots.openCombination(b.id)}>
              {store.entities('nodes').get(b.id)?.title || t('combination.untitled')}
            </button>{' '}
            <span className="small muted">{t(`traceReason.${b.reason}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
