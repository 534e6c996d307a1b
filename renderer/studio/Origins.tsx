/** The studio origin of the selected card, and its author. Read from the sheets: the card itself carries no name. */
import { originsOf } from '../../shared/app/thoughts/sheets.ts';
import { useSelection } from '../session/useSelection.ts';
import { useDerived } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';

export function Origins() {
  const { t } = useWords();
  const { day } = useWhen();
  const { session, selection } = usePlanWindow();
  const { nodes } = useSelection(selection);
  const origins = useDerived(session, originsOf, nodes[0] ?? '');
  if (nodes.length !== 1) return null;
  return origins.map(({ tool, about, by, on }) => (
    <p key={`${tool}${about}${by}${on}`} className="muted small studio-origin">
      {t('studio.origin', {
        tool: t(`view.${tool}`),
        about,
        by: by || t('sheet.somebody'),
        on: on === '' ? '' : day(on),
      })}
    </p>
  ));
}
