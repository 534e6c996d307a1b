/** Creates an invitation and shows its link once: as text to copy, and as a QR code for a nearby phone or tablet. */
import { useState } from 'react';
import { GUEST_ROLES, type GuestRole } from '../../shared/ipc/contract.ts';
import { useCoaching } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { copyText } from '../ui/copyText.ts';
import { useWords } from '../ui/i18n.tsx';
import { QrCode } from './QrCode.tsx';

const USES = ['1', '2', '5', '20'] as const;
const DAYS = ['1', '7', '30', '180'] as const;

/** The address that is easiest to read out. */
const nameOf = (addresses: readonly string[]): string | undefined => addresses.find((a) => a.includes('.local:'));

export function InviteForm({
  planId,
  addresses,
  onInvited,
}: {
  readonly planId: string;
  readonly addresses: readonly string[];
  readonly onInvited: () => void;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const pairing = useCoaching()?.pairing;
  const [role, setRole] = useState<GuestRole>('editor');
  const [uses, setUses] = useState<(typeof USES)[number]>('1');
  const [days, setDays] = useState<(typeof DAYS)[number]>('7');
  const [passphrase, setPassphrase] = useState('');
  const [made, setMade] = useState<{ readonly fragment: string; readonly code: string; readonly role: GuestRole }>();
  const [address, setAddress] = useState<string>();
  const chosen = addresses.find((a) => a === address) ?? addresses[0] ?? '';
  const link = made ? `${chosen}/${made.fragment}` : '';

  /** The link carries the owner's key, so that guests can verify the owner's signatures; a device without a key can still invite. */
  const invite = async () => {
    const founderKey = (await pairing?.claim().catch(() => '')) || undefined;
    const wanted = { planId, role, uses: Number(uses), days: Number(days), passphrase, founderKey };
    return host.call('sharing.invite', wanted);
  };
  const make = () =>
    void invite().then(
      ({ fragment, code }) => {
        setMade({ fragment, code, role });
        setPassphrase('');
        onInvited();
      },
      () => announce(t('error.storage'), { kind: 'error' }),
    );

  return (
    <section className="stack">
      <h3 className="section-title">{t('share.invite')}</h3>
      <div className="invite-fields">
        <Select<GuestRole>
          label={t('share.role')}
          value={role}
          onChange={setRole}
          options={GUEST_ROLES.map((id) => ({ id, label: t(`role.${id}`) }))}
        />
        <Select
          label={t('share.uses')}
          value={uses}
          onChange={setUses}
          options={USES.map((id) => ({ id, label: t('share.usesN', { n: id }) }))}
        />
        <Select
          label={t('share.days')}
          value={days}
          onChange={setDays}
          options={DAYS.map((id) => ({ id, label: t('share.daysN', { n: id }) }))}
        />
        <label className="field">
          <span className="field-label">{t('share.passphrase')}</span>
          <input
            className="input"
            value={passphrase}
            maxLength={200}
            autoComplete="off"
            onChange={(e) => setPassphrase(e.target.value)}
          />
        </label>
      </div>
      <p className="field-hint">
        {t(`roleHint.${role}`)} {t(`roleFor.${role}`)} {passphrase ? t('share.passphraseHint') : ''}
      </p>
      <div>
        <Button look="primary" onPress={make}>
          {t('share.make')}
        </Button>
      </div>
      {made ? (
        <div className="invite-made">
          <QrCode text={link} label={t('share.qr')} />
          <div className="stack grow">
            {addresses.length > 1 ? (
              <Select
                label={t('share.address')}
                value={chosen}
                onChange={setAddress}
                options={addresses.map((id) => ({ id, label: id }))}
              />
            ) : null}
            <label className="field">
              <span className="field-label">{t('share.link')}</span>
              <input className="input" readOnly value={link} onFocus={(e) => e.target.select()} />
            </label>
            <p className="field-hint">{t('share.linkAbout', { role: t(`role.${made.role}`) })}</p>
            <p>
              {t('share.code')}{' '}
              <strong className="code-shown">{`${made.code.slice(0, 3)} ${made.code.slice(3)}`}</strong>
              <span className="block field-hint">{t('share.codeAbout', { address: nameOf(addresses) ?? chosen })}</span>
            </p>
            <div>
              <Button
                onPress={() =>
                  void copyText(link).then(
                    () => announce(t('share.copied')),
                    () => announce(t('error.command'), { kind: 'error' }),
                  )
                }
              >
                {t('share.copy')}
              </Button>
            </div>
          </div>
        </div>
      ) : null}
    </section>
  );
}
