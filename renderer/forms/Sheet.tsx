/** A form as printed: the halves of an A3 sheet, each as large as an A4 page. The same drawing is on screen and on paper. */
import { Fragment } from 'react';
import { amountOnPaper, type MoneyCell, type MoneyRow, type MoneyTable } from '../../shared/domain/forms/amounts.ts';
import { lineOf, type PaperBox, type PaperForm, type PaperRest, pagesOf } from '../../shared/domain/forms/paper.ts';
import type { BoxRecord, FormPage, FormPart, FormRecord } from '../../shared/domain/forms/records.ts';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly form: FormRecord;
  readonly paper: PaperForm;
  /** On screen: the box that is worked on, and how another is chosen. */
  readonly chosen?: string | undefined;
  readonly onChoose?: ((box: string) => void) | undefined;
  /** A printed form is a document of its own: its first heading is the first of the document. On screen it stands below the form's name. */
  readonly isPrinted?: boolean;
};
type Level = 'h1' | 'h2' | 'h3';

export function Sheet({ form, paper, chosen, onChoose, isPrinted = false }: Props) {
  const pages = pagesOf(form, paper);
  return (
    <>
      {pages.map((page) => (
        <PageView
          key={page.parts[0]?.id}
          page={page}
          form={form}
          paper={paper}
          chosen={chosen}
          onChoose={onChoose}
          isPrinted={isPrinted}
          isFirst={page === pages[0]}
          footnote={page === pages.at(-1) ? form.footnote?.ja : undefined}
        />
      ))}
    </>
  );
}

function PageView({
  page,
  form,
  paper,
  chosen,
  onChoose,
  isPrinted,
  isFirst,
  footnote,
}: Props & {
  readonly page: FormPage;
  readonly isFirst: boolean;
  readonly footnote: string | undefined;
}) {
  return (
    <div className={`form-half ${form.letters === 'large' ? 'letters-large' : ''}`} lang="ja">
      {page.parts.map((part, i) => (
        <Part
          key={part.id}
          part={part}
          form={form}
          paper={paper}
          chosen={chosen}
          onChoose={onChoose}
          heading={isPrinted ? (isFirst && i === 0 ? 'h1' : 'h2') : 'h3'}
        />
      ))}
      {footnote ? <p className="form-footnote">{footnote}</p> : null}
    </div>
  );
}

function Part({
  part,
  form,
  paper,
  chosen,
  onChoose,
  heading: Heading,
}: Props & {
  readonly part: FormPart;
  readonly heading: Level;
}) {
  return (
    <section className={`form-part part-${part.id}`}>
      <Heading className="form-part-title">{part.label.ja}</Heading>
      <div className={`form-part-boxes ${part.layout ? `lay-${part.layout}` : ''}`}>
        {part.boxes.map((box) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; every box has its button in the list beside the sheet
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={box.id}
            className={`form-box of-${box.kind} ${chosen === box.id ? 'chosen' : ''}`}
            data-form-box={box.id}
            onClick={onChoose && (() => onChoose(box.id))}
          >
            <BoxView box={box} perLine={lineOf(form)} content={paper.boxes.get(box.id)} />
          </div>
        ))}
      </div>
    </section>
  );
}

function BoxView({
  box,
  perLine,
  content,
}: {
  readonly box: BoxRecord;
  readonly perLine: number;
  readonly content: PaperBox | undefined;
}) {
  const label = <div className="form-label">{box.label.ja}</div>;
  switch (box.kind) {
    case 'sentences':
      return (
        <>
          {label}
          <Lines lines={content?.lines ?? []} least={leastOf(box, perLine)} />
        </>
      );
    case 'person':
      return (
        <>
          {label}
          <Lines lines={content?.lines ?? []} least={1} />
        </>
      );
    case 'check':
      return (
        <>
          {label}
          <div className="form-checks">
            {box.options.map(({ ja }) => (
              <span key={ja}>
                {content?.lines[0] === ja ? '☑' : '□'} {ja}
              </span>
            ))}
          </div>
        </>
      );
    case 'table':
      return <TableView box={box} rows={content?.rows ?? []} />;
    case 'money':
      return (
        <>
          {label}
          {content?.money ? <MoneyView table={content.money} /> : <div className="form-none" />}
        </>
      );
  }
}

/** Empty lines drawn while there is no text. */
const leastOf = ({ limit, least = 8 }: Extract<BoxRecord, { readonly kind: 'sentences' }>, perLine: number): number => {
  if (!limit) return least;
  return 'lines' in limit ? limit.lines : Math.min(12, Math.ceil(limit.characters / perLine));
};

/** Every counted line is a separate line, so that the print matches the count. */
function Lines({ lines, least }: { readonly lines: readonly string[]; readonly least: number }) {
  const all = [...lines, ...Array.from({ length: Math.max(0, least - lines.length) }, () => '')];
  return (
    <div className="form-lines">
      {[...all.entries()].map(([at, line]) => (
        <div key={at}>{line || '\u00a0'}</div>
      ))}
    </div>
  );
}

function TableView({
  box,
  rows,
}: {
  readonly box: Extract<BoxRecord, { readonly kind: 'table' }>;
  readonly rows: readonly (readonly string[])[];
}) {
  const all = [...rows, ...Array.from({ length: Math.max(0, box.rows - rows.length) }, () => [] as string[])];
  const sum = box.columns.reduce((total, c) => total + c.width, 0);
  return (
    <table>
      <caption className="form-label">{box.label.ja}</caption>
      <colgroup>
        {box.columns.map((c) => (
          <col key={c.label.ja} style={{ width: `${(100 * c.width) / sum}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {box.columns.map((c) => (
            <th key={c.label.ja} scope="col">
              {c.label.ja}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...all.entries()].map(([at, cells]) => (
          <tr key={at}>
            {box.columns.map((c, i) => (
              <td key={c.label.ja} className={c.isNumber ? 'number' : undefined}>
                {cells[i] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const said = (cell: MoneyCell): string => (typeof cell === 'number' ? amountOnPaper(cell) : (cell ?? ''));
/** In a table of many columns an item of nothing stays empty: what moves is seen. Sums say their 0. */
const MANY_COLUMNS = 6;
const isBlank = (table: MoneyTable, { is }: MoneyRow, cell: MoneyCell): boolean =>
  is === 'item' && cell === 0 && table.heads.length > MANY_COLUMNS;

function MoneyView({ table }: { readonly table: MoneyTable }) {
  const hasHeads = table.heads.some((head) => head !== '');
  return (
    <table>
      {hasHeads ? (
        <thead>
          <tr>
            <td />
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head.split('\n').map((line) => (
                  <Fragment key={line}>
                    {line}
                    <br />
                  </Fragment>
                ))}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {[...table.rows.entries()].map(([at, row]) => (
          <tr key={at} className={`row-${row.is}`}>
            <th scope="row">
              {row.label}
              {row.note ? <small>{row.note}</small> : null}
            </th>
            {[...row.cells.entries()].map(([i, cell]) => (
              <td key={i} className="number">
                {isBlank(table, row, cell) ? '' : said(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What did not fit, in full. */
export function RestSheet({ form, rest }: { readonly form: FormRecord; readonly rest: readonly PaperRest[] }) {
  const { t } = useWords();
  if (rest.length === 0) return null;
  return (
    <section className="form-rest">
      <h2>
        {t('form.restTitle')} {form.name.ja}
      </h2>
      <div lang="ja">
        {rest.map(({ box, lines }) => (
          <section key={box.id}>
            <h3>{box.label.ja}</h3>
            {[...lines.entries()].map(([at, line]) => (
              <div key={at}>{line || '\u00a0'}</div>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
