/** The subject of a new sheet: a card of the plan, or words. Cards selected on the board come first. */
import { useState } from 'react';
import type { About } from '../../shared/app/thoughts/sheetCommands.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

type Props = {
  readonly title: string;
  readonly onChoose: (about: About) => void;
  readonly onClose: () => void;
};

export function AboutDialog({ title, onChoose, onClose }: Props) {
  const { t } = useWords();
  const { session, selection } = usePlanWindow();
  const [typed, setTyped] = useState('');
  const nodes = cardsToThinkAbout([...session.store.entities('nodes').values()], selection.value.nodes);
  const words = typed.trim();
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('common.close')}>
      <div className="stack">
        <form
          className="row wrap"
          onSubmit={(event) => {
            event.preventDefault();
            if (words !== '') onChoose({ title: words });
          }}
        >
          <input
            className="input grow"
            aria-label={t('sheet.words')}
            placeholder={t('sheet.wordsExample')}
            autoFocus
            maxLength={400}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onKeyDown={(e) => {
              // The Enter that ends a composition does not submit the form.
              if (e.key === 'Enter' && isComposing(e)) e.preventDefault();
            }}
          />
          <Button look="primary" type="submit" isDisabled={words === ''}>
            {t('sheet.begin')}
          </Button>
        </form>
        <p className="muted small">{t(nodes.length > 0 ? 'sheet.orCard' : 'sheet.noCards')}</p>
        <ul className="box-choices">
          {nodes.map((node) => (
            <li key={node.id} style={{ ['--kind' as string]: `var(--kind-${node.kind})` }}>
              <Button onPress={() => onChoose({ title: nameOf(node), node: node.id })}>
                <span className="dot" aria-hidden="true" /> {nameOf(node)}{' '}
                <span className="muted small">{t(`kind.${node.kind}`)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

const nameOf = ({ title, claim }: CanvasNode): string => title || claim;

/** Cards and combinations with a name: those selected on the board, then the others by name. */
function cardsToThinkAbout(nodes: readonly CanvasNode[], chosen: readonly string[]): readonly CanvasNode[] {
  const rank = ({ id }: CanvasNode) => (chosen.includes(id) ? 0 : 1);
  return nodes
    .filter((n) => (PART_KINDS.includes(n.kind) || n.kind === 'combination') && nameOf(n).trim() !== '')
    .sort((a, b) => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
}
