/** A description of what is unusual about a link. */
import type { LinkVerdict } from '../../shared/domain/canvas/linkRules.ts';
import type { Translate } from '../ui/i18n.tsx';

export const verdictText = (verdict: LinkVerdict, t: Translate): string | undefined =>
  verdict.verdict === 'usual' ? undefined : t(`linkReason.${verdict.reason}`);
