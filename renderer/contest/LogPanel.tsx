/** Every act of a contest in order, in a hash chain: a changed line is detected. */

import { aboutInWords } from '../../shared/app/contest/logWords.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { useContest } from './contestContext.ts';

export function LogPanel() {
  const { t } = useWords();
  const { host, today } = useApp();
  const { moment } = useWhen();
  const model = useContest();
  const lines = model.store.audit;
  const sound = lines.every((l) => l.sound);
  const word = (act: string) => {
    const key = `contestAct.${act}`;
    return isMessageKey(key) ? t(key) : act;
  };
  const save = () =>
    void host
      .saveFile(
        `${fileName(`${model.store.meta.title}_${t('contestPanel.log')}`)}_${today}.json`,
        new TextEncoder().encode(JSON.stringify(lines, null, 1)),
        'json',
      )
      .then(
        (saved) => saved && announce(t('file.exported')),
        () => announce(t('error.storage'), { kind: 'error' }),
      );
  const archive = async () => {
    try {
      const bytes = await model.archive();
      if (await host.saveFile(`${fileName(model.store.meta.title)}_${today}.zip`, bytes, 'contest'))
        announce(t('file.exported'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <div className="stack">
      <p className={`notice ${sound ? 'good' : 'bad'}`} role="status">
        {t(sound ? 'log.sound' : 'log.broken', { n: lines.length })}
      </p>
      <div className="row wrap">
        <Button onPress={save}>{t('log.save')}</Button>
        <Button onPress={() => void archive()}>{t('log.archive')}</Button>
      </div>
      <p className="field-hint">{t('log.archiveAbout')}</p>
      <TableScroll label={t('contestPanel.log')}>
        <table className="condition-table log">
          <tbody>
            {[...lines].reverse().map((l) => (
              <tr key={l.hash} className={l.sound ? undefined : 'bad'}>
                <th scope="row">{l.chain ? t('log.hostLine', { n: l.seq }) : l.seq}</th>
                <td>{moment(l.at)}</td>
                <td>{l.by}</td>
                <td>
                  {word(l.act)}
                  <span className="field-hint block log-about">{aboutInWords(l, t)}</span>
                  {l.reason ? <span className="field-hint block">{t('log.reason', { reason: l.reason })}</span> : null}
                  {l.sound ? null : <span className="chip warn">{t('log.changed')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
