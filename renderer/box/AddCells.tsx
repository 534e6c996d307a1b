/** The foot of a column: cells are typed, or picked from cards and proposals. */
import { useState } from 'react';
import { addCardCells, addTypedCell, cardsFor, hasRoomForCell } from '../../shared/app/box/boxCommands.ts';
import type { BoxColumn } from '../../shared/app/box/boxView.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { useCardWays } from '../shell/cardWays.ts';
import { report } from '../shell/refusals.ts';
import { Button, Dialog, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { TypeIn } from '../ui/TypeIn.tsx';
import { columnName } from './columnName.ts';
import type { OpenBox } from './useBox.ts';

type Props = { readonly box: OpenBox; readonly column: BoxColumn; readonly onPropose: () => void };

export function AddCells({ box, column, onPropose }: Props) {
  const { t } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const title = quotable(columnName(t, column));
  if (!hasRoomForCell(column)) return <p className="muted small">{t('box.noRoomForCell')}</p>;
  return (
    <div className="box-add">
      <TypeIn
        label={t('box.typeInto', { title })}
        placeholder={t('box.type')}
        onAdd={(text) => report(addTypedCell(box.window.session, column.id, text)) !== undefined}
      />
      <MenuButton
        small
        look="quiet"
        label={t('box.addTo', { title })}
        items={[
          { id: 'cards', label: t('box.fromCards'), run: () => setChoosing(true) },
          { id: 'proposals', label: t('box.fromProposals'), run: onPropose },
        ]}
      >
        {t('box.addMore')}
        <span className="visually-hidden">{t('box.addTo', { title })}</span>
      </MenuButton>
      {isChoosing ? (
        <ChooseCards
          box={box}
          column={column}
          onClose={() => setChoosing(false)}
          onPropose={() => {
            setChoosing(false);
            onPropose();
          }}
        />
      ) : null}
    </div>
  );
}

/** Cards of the plan that are not in the column yet, those of its kinds first. */
function ChooseCards({ box, column, onPropose, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useWords();
  const { session } = box.window;
  const cardWays = useCardWays();
  const ofRole = cardsFor(session.store, column, true);
  const others = cardsFor(session.store, column, false).filter((n) => !ofRole.includes(n));
  const cards = [...ofRole, ...others];
  return (
    <Dialog
      title={t('box.cardsFor', { title: quotable(columnName(t, column)) })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      {cards.length === 0 ? (
        <Nothing
          says={<p>{t('box.noCards')}</p>}
          ways={[{ label: t('box.fromProposals'), run: onPropose }, ...cardWays]}
        />
      ) : null}
      <ul className="box-choices">
        {cards.map((card) => (
          <li key={card.id} style={{ ['--kind' as string]: `var(--kind-${card.kind})` }}>
            <Button onPress={() => report(addCardCells(session, column.id, [card.id]))}>
              <span className="dot" aria-hidden="true" /> {card.title}{' '}
              <span className="muted small">{t(`kind.${card.kind}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
