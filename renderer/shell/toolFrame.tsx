/** The frame of every studio tool: the way back to the studio, and undo and redo that follow the tool's writes. */
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StudioTool } from '../../shared/app/plan/planViews.ts';
import type { CollectionName } from '../../shared/doc/planStore.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useActions } from './actions.ts';
import { usePlanWindow } from './planWindow.tsx';

/** The header of a tool: back to the studio, the tool's name, and `children` about the open sheet. */
export function ToolHead({
  tool,
  about,
  children,
}: {
  readonly tool: StudioTool;
  readonly about: string;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { go, focusView } = usePlanWindow();
  return (
    <header className="tool-head" data-region>
      <div className="row wrap">
        <Button
          small
          look="quiet"
          onPress={() => {
            go('studio');
            focusView('studio');
          }}
        >
          <ChevronLeft size={16} aria-hidden="true" /> {t('view.studio')}
        </Button>
        <h2 className="tool-title">{t(`view.${tool}`)}</h2>
        {children}
      </div>
      <p className="muted small tool-about">{about}</p>
    </header>
  );
}

/** Undo and redo for changes of these collections. Renders nothing. */
export function ToolUndo({ of }: { readonly of: readonly CollectionName[] }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  usePlanVersion(session, ...of);
  const { undo } = session;
  useActions([
    {
      id: 'tool.undo',
      label: t('common.undo'),
      menu: 'edit',
      shortcut: 'Mod+Z',
      enabled: undo.canUndo(),
      run: () => void undo.undo(),
    },
    {
      id: 'tool.redo',
      label: t('common.redo'),
      menu: 'edit',
      shortcut: 'Mod+Shift+Z',
      enabled: undo.canRedo(),
      run: () => void undo.redo(),
    },
  ]);
  return null;
}
