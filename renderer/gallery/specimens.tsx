/**
 * A specimen of every primitive, in each of its variants. A primitive of `controls.tsx` without one does not compile;
 * one in a separate file is caught by this folder's test.
 */
import { FileDown, MessageSquare, Search } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { useApp } from '../shell/AppContext.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { CountButton } from '../ui/CountButton.tsx';
import type * as controls from '../ui/controls.tsx';
import { Button, Dialog, IconButton, MenuButton, Select, Toolbar } from '../ui/controls.tsx';
import { FullScreen } from '../ui/FullScreen.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { PersonMark } from '../ui/Person.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { TypeIn } from '../ui/TypeIn.tsx';

const ICON = 20;
const nothing = (): void => undefined;

function Buttons() {
  const { t } = useWords();
  return (
    <div className="row wrap">
      {(['plain', 'primary', 'quiet', 'danger'] as const).map((look) => (
        <Button key={look} look={look}>
          {t('common.save')}
        </Button>
      ))}
      <Button small>{t('common.close')}</Button>
      <Button pressed>{t('common.undo')}</Button>
      <Button isDisabled>{t('common.redo')}</Button>
    </div>
  );
}

function IconButtons() {
  const { t } = useWords();
  const label = t('common.search');
  return (
    <div className="row wrap">
      <IconButton label={label} icon={<Search size={ICON} />} />
      <IconButton label={label} icon={<Search size={ICON} />} small />
      <IconButton label={label} icon={<Search size={ICON} />} pressed shortcut="F1" />
      <IconButton label={label} caption={label} icon={<Search size={ICON} />} />
      <IconButton label={label} icon={<Search size={ICON} />} isDisabled />
    </div>
  );
}

function ToolbarSpecimen() {
  const { t } = useWords();
  return (
    <Toolbar label={t('gallery.toolbar')} className="row wrap">
      <Button>{t('common.undo')}</Button>
      <Button>{t('common.redo')}</Button>
    </Toolbar>
  );
}

function Dialogs() {
  const { t } = useWords();
  const [size, setSize] = useState<'narrow' | 'wide' | 'full'>();
  const close = () => setSize(undefined);
  return (
    <div className="row wrap">
      {(['narrow', 'wide', 'full'] as const).map((each) => (
        <Button key={each} onPress={() => setSize(each)}>
          {t(`gallery.dialog.${each}`)}
        </Button>
      ))}
      {size ? (
        <Dialog title={t(`gallery.dialog.${size}`)} isOpen onClose={close} size={size} closeLabel={t('common.close')}>
          <p>{t('gallery.about')}</p>
          <div className="dialog-actions">
            <Button onPress={close}>{t('common.cancel')}</Button>
            <Button look="primary" onPress={close}>
              {t('common.save')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

function Menus() {
  const { t } = useWords();
  const items = [
    { id: 'undo', label: t('common.undo'), shortcut: 'Ctrl Z', run: nothing },
    { id: 'redo', label: t('common.redo'), disabled: true, run: nothing },
  ];
  return (
    <div className="row wrap">
      <MenuButton label={t('gallery.menu')} items={items} />
      <MenuButton label={t('gallery.menu')} items={items} icon={<FileDown size={ICON} />} />
    </div>
  );
}

function Selects() {
  const { t } = useWords();
  const [value, setValue] = useState<'light' | 'dark'>('light');
  const options = (['light', 'dark'] as const).map((id) => ({ id, label: t(`theme.${id}`) }));
  return (
    <div className="stack">
      <Select label={t('settings.theme')} value={value} options={options} onChange={setValue} />
      <Select label={t('settings.theme')} value={value} options={options} onChange={setValue} hideLabel disabled />
    </div>
  );
}

function Fields() {
  const { t } = useWords();
  const [value, setValue] = useState('');
  const field = { label: t('plan.title'), placeholder: t('plan.titleExample'), value, onCommit: setValue };
  return (
    <div className="stack">
      <CommitField {...field} />
      <CommitField {...field} multiline />
      <CommitField {...field} hideLabel disabled />
    </div>
  );
}

function Counts() {
  const { t } = useWords();
  return (
    <div className="row wrap">
      {[0, 1, 99].map((count) => (
        <CountButton
          key={count}
          label={t('gallery.counted', { n: count })}
          caption={t('gallery.count')}
          icon={<MessageSquare size={ICON} />}
          count={count}
          onPress={nothing}
        />
      ))}
    </div>
  );
}

function FullScreens() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('gallery.fullScreen')}</Button>
      {isOpen ? (
        <FullScreen label={t('gallery.fullScreen')} onClose={() => setOpen(false)}>
          <Button onPress={() => setOpen(false)}>{t('common.close')}</Button>
        </FullScreen>
      ) : null}
    </>
  );
}

const Knots = () => (
  <div className="row wrap">
    {[0, 1, 2, 3, 5].map((n) => (
      <Knot key={n} size={56} colours={PART_KINDS.slice(0, n).map((kind) => `var(--kind-${kind})`)} />
    ))}
  </div>
);

function Missing() {
  const { t } = useWords();
  const { host } = useApp();
  return <MediaImage host={host} hash={'0'.repeat(64)} alt={t('gallery.missing')} />;
}

function Nothings() {
  const { t } = useWords();
  const way = { label: t('common.search'), icon: <Search size={16} aria-hidden="true" />, run: nothing };
  return (
    <div className="stack">
      <Nothing says={t('common.nothing')} ways={[way, { label: t('common.undo'), run: nothing }]} />
      <Nothing says={t('common.nothing')} ways={[undefined]} />
    </div>
  );
}

function People() {
  const { t } = useWords();
  return (
    <div className="row wrap">
      {[0, 1, 2, 3, 4, 5].map((colour) => (
        <PersonMark key={colour} name={t('sample.founderName')} colour={colour} />
      ))}
    </div>
  );
}

function Table() {
  const { t } = useWords();
  return (
    <TableScroll label={t('gallery.table')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('plan.title')}</th>
            <th scope="col">{t('settings.theme')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{t('plan.titleExample')}</td>
            <td>{t('theme.light')}</td>
          </tr>
        </tbody>
      </table>
    </TableScroll>
  );
}

function TypedIn() {
  const { t } = useWords();
  const [added, setAdded] = useState<readonly string[]>([]);
  return (
    <div className="stack">
      <TypeIn
        label={t('plan.title')}
        placeholder={t('plan.titleExample')}
        onAdd={(text) => {
          setAdded((before) => [...before, text]);
          return true;
        }}
      />
      <p role="status">{added.join('・')}</p>
    </div>
  );
}

type Specimens<Names extends string> = Readonly<Record<Names, ComponentType>>;

/** The component exports of a module of primitives; its types are erased. */
const CONTROLS = {
  Button: Buttons,
  Dialog: Dialogs,
  IconButton: IconButtons,
  MenuButton: Menus,
  Select: Selects,
  Toolbar: ToolbarSpecimen,
} as const satisfies Specimens<keyof typeof controls>;

/** By the name of the primitive. */
export const SPECIMENS: Specimens<string> = {
  ...CONTROLS,
  CommitField: Fields,
  CountButton: Counts,
  FullScreen: FullScreens,
  Knot: Knots,
  MediaImage: Missing,
  Nothing: Nothings,
  PersonMark: People,
  TableScroll: Table,
  TypeIn: TypedIn,
};
