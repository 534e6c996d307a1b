/** Relations between islands: stated by people, drawn on the board as links. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { arrangeByRelations } from '../../shared/app/islands/arrangeIslands.ts';
import { type IslandLink, relateIslands, unrelateIslands } from '../../shared/app/islands/islands.ts';
import type { Island } from '../../shared/domain/islands/compose.ts';
import { ISLAND_RELATIONS, type IslandRelation } from '../../shared/domain/islands/relations.ts';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = { readonly canvas: string; readonly islands: readonly Island[]; readonly ties: readonly IslandLink[] };

export function IslandRelations({ canvas, islands, ties }: Props) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const canEdit = session.readOnly === undefined;
  const titles = new Map(islands.map(({ id, title }) => [id, title || t('islands.untitled')]));
  if (islands.length < 2) return null;
  return (
    <section className="stack" aria-labelledby="islands-relations">
      <h3 id="islands-relations">{t('islands.relations')}</h3>
      <ul className="island-cards">
        {ties.map(({ key, from, to, relation }) => {
          const tie = t(`islands.tie.${relation}`, { from: titles.get(from) ?? '', to: titles.get(to) ?? '' });
          return (
            <li key={key} className="row">
              <span className="grow">{tie}</span>
              {canEdit ? (
                <IconButton
                  small
                  label={t('islands.unrelate', { tie })}
                  icon={<X size={16} />}
                  onPress={() => report(unrelateIslands(session, key))}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {canEdit ? <Relate islands={islands} titles={titles} /> : null}
      {canEdit && ties.length > 0 ? <Arrange canvas={canvas} /> : null}
    </section>
  );
}

function Relate({ islands, titles }: Pick<Props, 'islands'> & { readonly titles: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const [ends, setEnds] = useState<{ readonly from?: string; readonly to?: string }>({});
  const [relation, setRelation] = useState<IslandRelation>('cause');
  const from = islands.find(({ id }) => id === ends.from)?.id ?? islands[0]?.id ?? '';
  const others = islands.filter(({ id }) => id !== from);
  const to = others.find(({ id }) => id === ends.to)?.id ?? others[0]?.id ?? '';
  const option = ({ id }: Island) => ({ id, label: titles.get(id) ?? '' });
  return (
    <form
      className="row wrap island-form"
      onSubmit={(event) => {
        event.preventDefault();
        report(relateIslands(session, { from, to, relation }));
      }}
    >
      <Select
        label={t('islands.from')}
        value={from}
        options={islands.map(option)}
        onChange={(id) => setEnds({ ...ends, from: id })}
      />
      <Select
        label={t('islands.relation')}
        value={relation}
        options={ISLAND_RELATIONS.map((id) => ({ id, label: t(`islands.relation.${id}`) }))}
        onChange={setRelation}
      />
      <Select
        label={t('islands.to')}
        value={to}
        options={others.map(option)}
        onChange={(id) => setEnds({ ...ends, to: id })}
      />
      <Button small type="submit">
        {t('islands.relate')}
      </Button>
    </form>
  );
}

/** Arranges the board by the stated relations: consequences below, related islands side by side, opposed ones face to face. */
function Arrange({ canvas }: { readonly canvas: string }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const arrange = () => {
    const n = report(arrangeByRelations(session, canvas));
    if (n === undefined) return;
    if (n === 0) return announce(t('islands.arrangedAlready'));
    announce(t('islands.arranged', { n }), {
      action: { label: t('common.undo'), run: () => void session.undo.undo() },
    });
  };
  useActions([{ id: 'islands.arrange', label: t('islands.arrange'), menu: 'board', run: arrange }]);
  return (
    <div className="row">
      <Button small onPress={arrange}>
        {t('islands.arrange')}
      </Button>
    </div>
  );
}
