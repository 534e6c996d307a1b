/** The fields of a record; empty fields are left out. */
import type { GuidanceContent } from '../../shared/domain/coaching/guidance.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';

export function GuidanceFields({ content }: { readonly content: GuidanceContent }) {
  const { t } = useWords();
  const { day } = useWhen();
  const rows: readonly (readonly [string, string])[] = [
    [t('guidance.date'), `${day(content.date)} ${content.start}`],
    [t('guidance.minutes'), String(content.minutes)],
    [t('guidance.place'), t(`guidance.place.${content.place}`)],
    [t('guidance.advisor'), [content.organisation, content.advisor].filter(Boolean).join(' ')],
    [t('guidance.business'), content.business],
    [t('guidance.plan'), content.planTitle],
    [t('guidance.topic'), content.topic],
    [t('guidance.advice'), content.advice],
    [t('guidance.decisions'), content.decisions],
    [t('guidance.next'), content.next],
    [t('guidance.sections'), content.sections.join('、')],
    [t('guidance.cards'), content.cards.join('、')],
  ];
  return (
    <dl className="guidance-fields">
      {rows
        .filter(([, value]) => value.trim())
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
