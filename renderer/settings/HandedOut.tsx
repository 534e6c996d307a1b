/** The export log of this device: date, plan, format, audience. */
import { useEffect, useState } from 'react';
import { isDoor } from '../../shared/app/exports/doors.ts';
import { forgetHandedOut, handedOut, onDidHandOut } from '../../shared/app/exports/exportLog.ts';
import { readLayer } from '../../shared/domain/layers/layers.ts';
import type { HandedOut as Line } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { useTellFailure } from './useTellFailure.ts';

export function HandedOut() {
  const { t } = useWords();
  const { host } = useApp();
  const { moment } = useWhen();
  const tellFailure = useTellFailure();
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    // A list that cannot be read is shown as empty; storage problems have a separate banner.
    const read = () => void handedOut(host).then(setLines, () => undefined);
    read();
    // All plans can be exported from this screen.
    const subscription = onDidHandOut(read);
    return () => subscription.dispose();
  }, [host]);
  const how = ({ door, format }: Line): string => format || (isDoor(door) ? t(`door.${door}`) : door);
  return (
    <section className="stack">
      <h2>{t('handedOut.title')}</h2>
      <p className="muted">{t('handedOut.about')}</p>
      {lines.length === 0 ? <p>{t('handedOut.none')}</p> : null}
      {lines.length > 0 ? (
        <>
          <TableScroll label={t('handedOut.title')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('handedOut.at')}</th>
                  <th scope="col">{t('handedOut.plan')}</th>
                  <th scope="col">{t('handedOut.how')}</th>
                  <th scope="col">{t('handedOut.whom')}</th>
                  <th scope="col">{t('handedOut.by')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={`${line.at} ${line.door} ${line.format} ${line.title}`}>
                    <td>{moment(line.at)}</td>
                    <th scope="row">{line.title || t('plan.untitled')}</th>
                    <td>{how(line)}</td>
                    <td>{t(`layer.for.${readLayer(line.audience)}`)}</td>
                    <td>{line.by || t('handedOut.noName')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          <div>
            <Button onPress={() => void forgetHandedOut(host).then(() => setLines([]), tellFailure)}>
              {t('handedOut.forget')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
