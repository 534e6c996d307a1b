/** The outcome of raising money from many people: a fund with revenue sharing, equity crowdfunding with the legal cap, donations and their tax. */
import { termsOf } from '../../shared/doc/fundingView.ts';
import { donationTax, equityOfferOutcome, fundOutcome } from '../../shared/domain/funding/crowdfunding/investment.ts';
import type { SourceOf } from '../../shared/domain/funding/forecast/model.ts';
import { RuleBook } from '../../shared/domain/funding/rules.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { RuleNotes } from './Figure.tsx';
import { percentText, timesText } from './money.tsx';
import type { FundingPage } from './useFundingPage.ts';

/** Both are an amount less a fee. */
type Pledged = SourceOf<'donation' | 'equityCrowdfunding'>;

export function InvestmentOutcome({ page, id }: { readonly page: FundingPage; readonly id: string }) {
  const source = page.funding.model.sources.find((s) => s.id === id);
  if (source?.kind === 'fund') return <Fund page={page} source={source} />;
  if (source?.kind === 'equityCrowdfunding') return <Offer page={page} source={source} />;
  if (source?.kind === 'donation') return <Gift page={page} source={source} />;
  return null;
}

function Fund({ page, source }: { readonly page: FundingPage; readonly source: SourceOf<'fund'> }) {
  const { t } = useWords();
  const say = useYen();
  const { ledger } = page.funding.forecast;
  const sales = Array.from(
    { length: Math.min(source.termMonths, Math.max(0, ledger.months - source.month - 1)) },
    (_, k) => Math.max(0, 0 - ledger.movement('sales', source.month + 1 + k)),
  );
  const made = fundOutcome({
    raisedYen: source.amountYen,
    sharePercent: source.sharePercent,
    monthlySalesYen: sales,
    feePercent: source.feePercent,
    everyMonths: Math.max(1, source.everyMonths),
  });
  if (!made.ok) return null;
  const o = made.value;
  return (
    <section className="stack">
      <h3 className="section-title">{t('fund.title')}</h3>
      <p>
        {t('fund.says', {
          received: say.spoken(o.receivedYen),
          fee: say.spoken(o.feeYen),
          months: sales.length,
          paid: say.spoken(o.totalPaidYen),
          times: timesText(o.multiplePpm, 2),
        })}
      </p>
      {o.salesForMoneyBackYen === undefined ? null : (
        <p>{t('fund.moneyBack', { yen: say.spoken(o.salesForMoneyBackYen) })}</p>
      )}
      <p className="field-hint">{t('fund.about')}</p>
    </section>
  );
}

function Offer({ page, source }: { readonly page: FundingPage; readonly source: Pledged }) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, author } = page;
  const book = new RuleBook(funding.rules, author.today);
  const preMoneyYen = termsOf(session.store, source.id).number('preMoneyYen');
  const made = equityOfferOutcome({
    raisedYen: source.amountYen,
    // Without a valuation the cap can still be checked; what depends on the valuation is left out below.
    preMoneyYen: Math.max(1, preMoneyYen),
    feePercent: source.feePercent,
    reviewFeeYen: 0,
    issuerCapYen: book.number('equityCrowdfunding', 'issuerCap') ?? 0,
    noticeAboveYen: book.number('equityCrowdfunding', 'notice') ?? 0,
  });
  if (!made.ok) return null;
  const o = made.value;
  return (
    <section className="stack">
      <h3 className="section-title">{t('offer.title')}</h3>
      <p>
        {preMoneyYen > 0
          ? t('offer.says', {
              received: say.spoken(o.receivedYen),
              post: say.spoken(o.postMoneyYen),
              share: percentText(o.dilutionPpm),
            })
          : t('offer.noValue', { received: say.spoken(o.receivedYen) })}
      </p>
      {o.overCap ? <p className="bad">{t('offer.overCap')}</p> : null}
      {o.needsNotice ? <p>{t('offer.notice')}</p> : null}
      <RuleNotes doubts={book.doubts} />
    </section>
  );
}

function Gift({ page, source }: { readonly page: FundingPage; readonly source: Pledged }) {
  const { t } = useWords();
  const isCompany = page.funding.model.settings.legalForm === 'company';
  const book = new RuleBook(page.funding.rules, page.author.today);
  const free = book.number('donationCrowdfunding', 'giftTaxFree') ?? 0;
  return (
    <section className="stack">
      <h3 className="section-title">{t('gift.title')}</h3>
      <p>{t(`gift.${donationTax(isCompany ? 'company' : 'person', source.amountYen, free)}`)}</p>
      {isCompany ? null : <RuleNotes doubts={book.doubts} />}
    </section>
  );
}
