/** Why a link was refused, in words. */
import type { CommandError } from '../../shared/doc/commands.ts';
import type { LinkVerdict } from '../../shared/domain/canvas/linkRules.ts';
import type { Translate } from '../app/i18n.tsx';

export const refusalText = (error: CommandError, t: Translate): string =>
  error.code === 'refusedLink'
    ? t(`linkReason.${error.reason}`)
    : error.code === 'notAPart'
      ? t('combination.notAPart')
      : t('error.command');

export const verdictText = (verdict: LinkVerdict, t: Translate): string | undefined =>
  verdict.verdict === 'usual' ? undefined : t(`linkReason.${verdict.reason}`);
