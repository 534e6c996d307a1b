/** In the trace panel: what depends on a combination, to the yen, and what is lost if one of its assumptions turns out wrong. */

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useState } from 'react';
import { assumptionsOf } from '../../shared/app/board/combinationView.ts';
import { monthText } from '../../shared/app/funding/monthText.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Fall, fallOf, type LowestCash, type TracedPlan, tracedPlan } from '../../shared/app/plan/planTrace.ts';
import { namedBlocks } from '../../shared/doc/bodyEdits.ts';
import { type YenTrace as Trace, traceToYen } from '../../shared/domain/trace/yenTrace.ts';
import { beginningOf } from '../../shared/text/diff/shortened.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useYen } from '../shell/useYen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { useSlots } from './editorSlots.ts';
import { goToBlock } from './textPlaces.ts';

/** Maximum length of a sentence in a list, in UTF-16 units. */
const MOST_WORDS = 40;

export function YenTrace({ session, combination }: { readonly session: PlanSession; readonly combination: string }) {
  const { t } = useWords();
  const { today } = useApp();
  const { store } = session;
  usePlanVersion(
    session,
    'nodes',
    'parts',
    'links',
    'assumptions',
    'allocations',
    'uses',
    'salesLines',
    'costLines',
    'staffLines',
    'fundingTerms',
    'fundingSettings',
  );
  const [off, setOff] = useState<string>();
  const traced = tracedPlan(store, session.doc, today, combination);
  const trace = traceToYen(traced, combination);
  const assumptions = assumptionsOf(store, combination).filter((a) => a.text.trim() !== '');
  return (
    <>
      <h3 className="section-title">{t('yenTrace.title')}</h3>
      <Rows session={session} traced={traced} trace={trace} withSentences={false} />
      {assumptions.length > 0 ? <h3 className="section-title">{t('yenTrace.ifWrong')}</h3> : null}
      <ul className="yen-ifs">
        {assumptions.map((a) => (
          <li key={a.id}>
            <Button small look="quiet" pressed={off === a.id} onPress={() => setOff(off === a.id ? undefined : a.id)}>
              {t('yenTrace.switchOff', { text: beginningOf(a.text, MOST_WORDS) })}
            </Button>
            {off === a.id ? (
              <Fallen session={session} traced={traced} fall={fallOf(store, traced, a.id, today)} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

type RowsProps = { readonly session: PlanSession; readonly traced: TracedPlan; readonly trace: Trace };

function Fallen({ session, traced, fall }: Omit<RowsProps, 'trace'> & { readonly fall: Fall }) {
  const { t } = useWords();
  const say = useYen();
  const cash = ({ month, yen }: LowestCash) => t('yenTrace.cash', { month: monthText(month, t), yen: say.exact(yen) });
  return (
    <div role="status">
      <Rows session={session} traced={traced} trace={fall} withSentences />
      {fall.lowest ? (
        <p className="small">
          {t('yenTrace.lowest', { before: cash(fall.lowest.before), after: cash(fall.lowest.after) })}
        </p>
      ) : null}
    </div>
  );
}

function Rows({ session, traced, trace, withSentences }: RowsProps & { readonly withSentences: boolean }) {
  const { t } = useWords();
  const say = useYen();
  const slots = useSlots();
  const [editor] = useLexicalComposerContext();
  const titleOf = (id: string) => traced.titles.get(id)?.trim() || t('card.untitled');
  const amount = (yen: number) => (yen > 0 ? ` ${say.exact(yen)}` : '');
  const yenOfUse = (id: string) => traced.uses.find((u) => u.id === id)?.yen ?? 0;
  const goTo = (id: string) => {
    const block = namedBlocks(session.doc).find((b) => b.id === id);
    if (block) goToBlock(editor, block.index);
  };
  const openMoney = (id?: string) => () => slots.openFunding(id);
  const groups = [
    { key: 'activities', items: trace.activities.map((id) => ({ id, text: titleOf(id), open: undefined })) },
    {
      key: 'uses',
      items: trace.uses.map((id) => ({ id, text: titleOf(id) + amount(yenOfUse(id)), open: openMoney() })),
    },
    {
      key: 'sources',
      items: trace.sources.map(({ id, yen }) => ({ id, text: titleOf(id) + amount(yen), open: openMoney(id) })),
    },
    { key: 'lines', items: trace.lines.map((id) => ({ id, text: titleOf(id), open: openMoney() })) },
    {
      key: 'sentences',
      items: (withSentences ? trace.sentences : []).map((id) => ({
        id,
        text: beginningOf(titleOf(id), MOST_WORDS),
        open: () => goTo(id),
      })),
    },
  ] as const;
  const shown = groups.filter((g) => g.items.length > 0);
  if (shown.length === 0)
    return <Nothing says={t('yenTrace.nothing')} ways={[{ label: t('embed.openFunding'), run: openMoney() }]} />;
  return (
    <dl className="yen-trace small">
      {shown.map(({ key, items }) => (
        <div key={key}>
          <dt className="muted">{t(`yenTrace.${key}`)}</dt>
          {items.map(({ id, text, open }) => (
            <dd key={id}>
              {open ? (
                <button type="button" className="link-button" onClick={open}>
                  {text}
                </button>
              ) : (
                text
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
