import { putRow } from '../../shared/app/funding/fundingCommands.ts';
import { useApp } from '../shell/AppContext.tsx';
import { report } from '../shell/refusals.ts';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import type { FundingPage } from './useFundingPage.ts';

/** The quotation as a picture, beside the amount that it supports. */
export function Quotation({
  page,
  id,
  hash,
  title,
}: {
  readonly page: FundingPage;
  readonly id: string;
  readonly hash: string | undefined;
  readonly title: string;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const chooseImage = useChooseImage();
  const { session, author, canEdit } = page;
  const attach = async () => {
    const image = await chooseImage();
    if (image) report(putRow(session, 'uses', id, { quote: image.hash }, author));
  };
  return (
    <div className="stack quotation">
      {hash ? <MediaImage host={host} hash={hash} alt={t('uses.quoteOf', { title })} /> : null}
      <div className="row">
        <Button small isDisabled={!canEdit} onPress={() => void attach()}>
          {t(hash ? 'uses.changeQuote' : 'uses.attachQuote')}
        </Button>
        {hash ? (
          <Button
            small
            isDisabled={!canEdit}
            onPress={() => report(putRow(session, 'uses', id, { quote: undefined }, author))}
          >
            {t('uses.removeQuote')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
