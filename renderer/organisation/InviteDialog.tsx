/** Makes a one-time code for a device of a person, and shows it once: to read out, as a link, and as a QR code. */
import { useState } from 'react';
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { newId } from '../session/newId.ts';
import { QrCode } from '../sharing/QrCode.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct } from './office.ts';
import type { Person } from './PeoplePage.tsx';
import { ActDialog, useDay } from './parts.tsx';

const DAYS = ['1', '3', '7', '14', '30'] as const;
type Props = { readonly person: Person; readonly onClose: () => void; readonly onDone: () => void };

/** The address at which this page is, with a code. */
const linkOf = (code: string): string => `${location.origin}${location.pathname}#staff=${code}`;

export function InviteDialog({ person, onClose, onDone }: Props) {
  const { t } = useWords();
  const { run, isBusy, problem } = useAct();
  const [days, setDays] = useState<(typeof DAYS)[number]>('3');
  const [made, setMade] = useState<OfficeOut<'staff.invite'>>();
  const title = t('office.invite.title', { name: person.name });
  if (made)
    return (
      <Dialog title={title} isOpen onClose={onClose}>
        <Made {...made} />
        <div className="dialog-actions">
          <Button look="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </div>
      </Dialog>
    );
  const apply = () =>
    void run('staff.invite', { id: newId<string>(), staff: person.id, days: Number(days) }, (value) => {
      setMade(value);
      onDone();
    });
  return (
    <ActDialog title={title} action={t('office.invite.make')} {...{ isBusy, problem, onClose, apply }}>
      <p>{t('office.invite.about')}</p>
      <Select
        label={t('office.invite.days')}
        value={days}
        onChange={setDays}
        options={DAYS.map((n) => ({ id: n, label: t('office.invite.daysN', { n: Number(n) }) }))}
      />
    </ActDialog>
  );
}

function Made({ code, expiresAt }: OfficeOut<'staff.invite'>) {
  const { t } = useWords();
  const { time } = useDay();
  const link = linkOf(code);
  return (
    <div className="invite-made">
      <QrCode text={link} label={t('office.invite.qr')} />
      <div className="stack grow">
        <p>
          {t('office.invite.code')} <strong className="code-shown office-code">{code}</strong>
        </p>
        <label className="field">
          <span className="field-label">{t('office.invite.link')}</span>
          <input className="input" readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
        <p role="status">{t('office.invite.until', { until: time(expiresAt) })}</p>
      </div>
    </div>
  );
}
