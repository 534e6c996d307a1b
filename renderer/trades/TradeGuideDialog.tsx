/** The guide of a trade: read it, start a plan from it, or open its example. */
import { useState } from 'react';
import { contentFromExample, contentFromTrade, lawWords } from '../../shared/app/trades/tradePlan.ts';
import { STARTERS } from '../../shared/data/starters/starters.ts';
import { TRADE_GUIDES } from '../../shared/data/trades/guides.ts';
import {
  lawPage,
  type Permit,
  TRADE_IDS,
  TRADE_NAMES,
  type TradeGuide,
  type TradeId,
} from '../../shared/data/trades/schema.ts';
import { useApp } from '../shell/AppContext.tsx';
import { openContent } from '../shell/openContent.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';

export function TradeGuideDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const words = useWords();
  const { t, text } = words;
  const [trade, setTrade] = useState<TradeId>('foodProcessing');
  const guide = TRADE_GUIDES[trade];
  const begin = () => {
    const { prefecture, municipalityCode } = app.settings;
    const title = t('trades.planTitle', { trade: text(TRADE_NAMES[trade]) });
    onClose();
    void openContent(app, contentFromTrade(app.core, words, trade, { title, prefecture, municipalityCode }));
  };
  const openExample = async () => {
    onClose();
    await app.catalogue.ready;
    await openContent(
      app,
      contentFromExample(app.core, words, trade, (id) => app.catalogue.entry(id)),
      'board',
    );
  };
  return (
    <Dialog title={t('trades.title')} isOpen onClose={onClose} size="wide" closeLabel={t('common.close')}>
      <div className="stack">
        <p className="muted">{t('trades.about')}</p>
        <Select<TradeId>
          label={t('trades.choose')}
          value={trade}
          onChange={setTrade}
          options={TRADE_IDS.map((id) => ({ id, label: text(TRADE_NAMES[id]) }))}
        />
        <GuideText guide={guide} />
        <div className="dialog-actions">
          <Button onPress={() => void openExample()}>{t('trades.example')}</Button>
          <Button look="primary" onPress={begin}>
            {t('trades.begin')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function GuideText({ guide }: { readonly guide: TradeGuide }) {
  const { t, text } = useWords();
  const starter = STARTERS.find((s) => s.id === guide.starter);
  return (
    <>
      <section className="stack" aria-labelledby="trade-questions">
        <h3 id="trade-questions">{t('trades.questions')}</h3>
        <ul>
          {guide.questions.map((q) => (
            <li key={q.text.ja}>{text(q.text)}</li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="trade-risks">
        <h3 id="trade-risks">{t('trades.risks')}</h3>
        <ul>
          {guide.risks.map((risk) => (
            <li key={risk.text.ja}>
              {text(risk.text)} <span className="muted">→ {text(risk.check)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="trade-permits">
        <h3 id="trade-permits">{t('trades.permits')}</h3>
        <ul className="stack">
          {guide.permits.map((permit) => (
            <PermitItem key={permit.what.ja} permit={permit} />
          ))}
        </ul>
        <p className="field-hint">{t('trades.unverified')}</p>
      </section>
      {starter ? (
        <p>
          <b>{t('trades.lines')}</b> {[...starter.sales, ...starter.costs].map((l) => text(l.title)).join(' / ')}
        </p>
      ) : null}
      <p>{t('trades.exampleIs', { title: text(guide.example.title) })}</p>
    </>
  );
}

function PermitItem({ permit }: { readonly permit: Permit }) {
  const { t, text } = useWords();
  const { host } = useApp();
  const page = lawPage(permit.law);
  return (
    <li>
      {text(permit.what)}
      <span className="muted block">{text(permit.when)}</span>
      <span className="small block">{t('trades.permitAsk', { ask: text(permit.ask) })}</span>
      {page ? (
        <a
          href={page}
          onClick={(event) => {
            event.preventDefault();
            openLink(host, page);
          }}
        >
          {t('trades.law', { law: lawWords(permit) })}
        </a>
      ) : (
        <span className="small block">{lawWords(permit)}</span>
      )}
    </li>
  );
}
