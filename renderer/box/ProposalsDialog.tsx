/**
 * What the catalogue offers for a column: the engine's candidates for the other columns' cells, each with its reason;
 * for money, the region's programmes.
 */
import { useMemo, useState } from 'react';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import { addEntryCell, addTypedCell, hasRoomForCell } from '../../shared/app/box/boxCommands.ts';
import { questionFor } from '../../shared/app/box/question.ts';
import { sayWhy } from '../../shared/app/proposals/says.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { useCardWays } from '../shell/cardWays.ts';
import { report } from '../shell/refusals.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { TypeIn } from '../ui/TypeIn.tsx';
import { columnName } from './columnName.ts';
import type { OpenBox } from './useBox.ts';

const OFFERED = 10;

type Found = { readonly entry: CatalogueEntry; readonly candidate: Proposal | undefined };
type Props = { readonly box: OpenBox; readonly first: string; readonly onClose: () => void };

export function ProposalsDialog({ box, first, onClose }: Props) {
  const words = useWords();
  const { t, text } = words;
  const [chosen, setChosen] = useState(first);
  const { view } = box;
  const column = view.columns.find((c) => c.id === chosen) ?? view.columns[0];
  const found = useFound(box, column?.id);
  const cardWays = useCardWays();
  if (!column) return null;
  const isAsked = column.role === 'money' || view.columns.some((c) => c.cells.length > 0);
  const add = (entry: CatalogueEntry) => {
    const { session } = box.window;
    if (report(addEntryCell(session, column.id, snapshotOf(entry), text(entry.title))) === undefined) return;
    announce(t('box.added', { title: quotable(text(entry.title)), column: quotable(columnName(t, column)) }));
  };
  return (
    <Dialog title={t('box.proposals')} isOpen onClose={onClose} closeLabel={t('common.close')}>
      <div className="stack">
        <Select
          label={t('box.forColumn')}
          value={column.id}
          options={view.columns.map((c) => ({ id: c.id, label: columnName(t, c) }))}
          onChange={setChosen}
        />
        {isAsked && !found ? <p role="status">{t('candidate.looking')}</p> : null}
        {!isAsked || found?.length === 0 ? (
          <Nothing
            says={<p>{t(isAsked ? 'box.proposalsNone' : 'box.proposalsNeed')}</p>}
            ways={[{ label: t('box.fill'), run: box.fill }, ...cardWays]}
          />
        ) : null}
        {(!isAsked || found?.length === 0) && hasRoomForCell(column) ? (
          <TypeIn
            label={t('box.typeInto', { title: quotable(columnName(t, column)) })}
            placeholder={t('box.type')}
            onAdd={(typed) => report(addTypedCell(box.window.session, column.id, typed)) !== undefined}
          />
        ) : null}
        <ul className="box-choices">
          {found?.map(({ entry, candidate }) => (
            <li
              key={entry.id}
              className="box-proposal"
              style={{ ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[entry.kind]})` }}
            >
              <div className="grow">
                <p>
                  <span className="dot" aria-hidden="true" /> <b>{text(entry.title)}</b>{' '}
                  <span className="muted small">
                    {entry.prefecture ? `${entry.prefecture}${entry.municipality ?? ''}` : t('entry.noPlace')}
                  </span>
                </p>
                <p className="small">{candidate ? sayWhy(words, candidate) : text(entry.summary)}</p>
              </div>
              <Button
                small
                aria-label={t('box.addThis', { title: quotable(text(entry.title)) })}
                onPress={() => add(entry)}
              >
                {t('box.take')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** `undefined` until the answer for the column has arrived. */
function useFound(
  { window: { session, app }, view }: OpenBox,
  column: string | undefined,
): readonly Found[] | undefined {
  const { catalogue } = app;
  const generation = useCatalogueGeneration();
  const of = view.columns.find((c) => c.id === column);
  const isMoney = of?.role === 'money';
  const question = useMemo(() => (of ? questionFor(session.store, view, of) : undefined), [session, view, of]);
  const { prefecture } = session.store.meta;
  const key = JSON.stringify([column, generation, isMoney ? prefecture : question]);
  const ask = async (): Promise<readonly Found[]> => {
    await catalogue.ready;
    const there = new Set(question?.without);
    if (isMoney) {
      const { entries } = await catalogue.query('', { kinds: ['funding'], prefer: prefecture }, OFFERED + there.size);
      return entries.filter((e) => !there.has(e.id)).map((entry) => ({ entry, candidate: undefined }));
    }
    if (!question || question.cards.length === 0) return [];
    const { found } = await catalogue.candidates({ ...question, limit: OFFERED, dial: 0, like: undefined });
    return found.flatMap((candidate) => {
      const entry = catalogue.entry(candidate.id);
      return entry ? [{ entry, candidate }] : [];
    });
  };
  return useAnswer(key, ask).answer;
}
