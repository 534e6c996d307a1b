/** An attached file on the page: pictures and PDF pages are drawn, the text of other types is shown. Every page can be pinned. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { AttachmentWords } from '../../../shared/doc/contest/attachment.ts';
import { attachmentKind } from '../../../shared/doc/contest/attachmentKind.ts';
import { IMPORT_LIMITS } from '../../../shared/kernel/importLimits.ts';
import { mediaType } from '../../../shared/kernel/mediaType.ts';
import { useWords } from '../../ui/i18n.tsx';
import { readInWorker } from '../../ui/inWorker.ts';
import { drawPage, openPdf } from './pdfFile.ts';

type Props = { readonly name: string; readonly where: string; readonly bytes: Uint8Array };

export function AttachmentView({ name, where, bytes }: Props) {
  const kind = useMemo(() => attachmentKind(bytes), [bytes]);
  if (kind === 'pdf') return <PdfPages name={name} where={where} bytes={bytes} />;
  if (kind === 'picture') return <Picture name={name} where={where} bytes={bytes} />;
  return <Texts where={where} bytes={bytes} />;
}

function Texts({ where, bytes }: Omit<Props, 'name'>) {
  const { t } = useWords();
  const [texts, setTexts] = useState<readonly string[] | null>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    void readInWorker<AttachmentWords | undefined>(
      () => new Worker(new URL('./wordsWorker.ts', import.meta.url), { type: 'module' }),
      bytes,
      IMPORT_LIMITS.attachment,
      { signal, ended: () => undefined },
    ).then((words) => {
      if (!signal.aborted) setTexts(words?.texts ?? null);
    });
    return () => controller.abort();
  }, [bytes]);
  if (texts === undefined) return <p className="muted">{t('attachment.opening')}</p>;
  if (texts === null || texts.length === 0) return <p className="muted">{t('attachment.cannotShow')}</p>;
  return (
    <div className="attachment-text">
      {texts.map((text, i) => (
        // The file does not change, so a line is identified by its index.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={i} data-where={`${where}.${i + 1}`} tabIndex={-1} className="passage">
          {text}
        </p>
      ))}
    </div>
  );
}

function Picture({ name, where, bytes }: Props) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType(bytes) }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return (
    <figure data-where={where} tabIndex={-1} className="passage attachment-page">
      {url ? <img src={url} alt={name} className="media" /> : null}
      <figcaption className="field-hint">{name}</figcaption>
    </figure>
  );
}

function PdfPages({ name, where, bytes }: Props) {
  const { t } = useWords();
  const [file, setFile] = useState<PDFDocumentProxy | null>();
  useEffect(() => {
    let current = true;
    const opening = openPdf(bytes);
    void opening.then(
      (opened) => current && setFile(opened?.file ?? null),
      () => current && setFile(null),
    );
    return () => {
      current = false;
      void opening.then((opened) => opened?.dispose());
    };
  }, [bytes]);
  if (file === undefined) return <p className="muted">{t('attachment.opening')}</p>;
  if (file === null) return <p className="muted">{t('attachment.cannotShow')}</p>;
  return Array.from({ length: file.numPages }, (_, i) => i + 1).map((n) => (
    <PdfPage key={n} file={file} n={n} where={`${where}.${n}`} label={t('attachment.page', { name, n })} />
  ));
}

/** Drawn when it comes near the viewport: a file of a hundred pages opens as fast as one of a single page. */
function PdfPage({
  file,
  n,
  where,
  label,
}: {
  readonly file: PDFDocumentProxy;
  readonly n: number;
  readonly where: string;
  readonly label: string;
}) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waiting' | 'drawn' | 'broken'>('waiting');
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const near = new IntersectionObserver(
      (seen) => {
        if (!seen.some((s) => s.isIntersecting)) return;
        near.disconnect();
        drawPage(file, n, element).then(
          () => setState('drawn'),
          () => setState('broken'),
        );
      },
      { rootMargin: '800px' },
    );
    near.observe(element);
    return () => near.disconnect();
  }, [file, n]);
  return (
    <figure data-where={where} data-state={state} tabIndex={-1} className="passage attachment-page">
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption className="field-hint">
        {label} {state === 'broken' ? t('attachment.cannotShow') : null}
      </figcaption>
    </figure>
  );
}
