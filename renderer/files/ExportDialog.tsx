/** If a plan has comments, asks whether to include them in the file: yes for a collaborator, no for a bank. */
import type { PlanFormat } from '../../shared/export/formats.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function ExportDialog({
  format,
  hasRecords,
  onExport,
  onClose,
}: {
  readonly format: PlanFormat;
  /** Guidance records or topics exist: they are included too, which the dialog says. */
  readonly hasRecords: boolean;
  readonly onExport: (together: boolean) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const choose = (together: boolean) => {
    onExport(together);
    onClose();
  };
  return (
    <Dialog title={t(`export.${format}`)} isOpen onClose={onClose} size="narrow">
      <p>{t(hasRecords ? 'file.exportAskRecords' : 'file.exportAsk')}</p>
      <div className="dialog-actions">
        <Button onPress={() => choose(false)}>{t('file.exportPlain')}</Button>
        <Button look="primary" onPress={() => choose(true)}>
          {t(hasRecords ? 'file.exportTogetherRecords' : 'file.exportTogether')}
        </Button>
      </div>
    </Dialog>
  );
}
