/** Files in a browser: a chooser and a download. */
import { type FileKind, HostError, type PickedFile } from '../../shared/ipc/contract.ts';
import { mostBytesOf } from '../../shared/kernel/fileKinds.ts';

export const FILE_TYPES: Record<FileKind, { accept: string; type: string }> = {
  musubi: { accept: '.musubi', type: 'application/zip' },
  table: { accept: '.csv,.tsv,.txt,.xlsx', type: 'application/octet-stream' },
  image: { accept: 'image/png,image/jpeg,image/webp,image/gif', type: 'application/octet-stream' },
  csv: { accept: '.csv', type: 'text/csv' },
  png: { accept: '.png', type: 'image/png' },
  svg: { accept: '.svg', type: 'image/svg+xml' },
  backup: { accept: '.musubi-library', type: 'application/octet-stream' },
  json: { accept: '.json', type: 'application/json' },
  calendar: { accept: '.ics', type: 'text/calendar' },
  document: { accept: '.pdf,.png,.jpg,.jpeg', type: 'application/octet-stream' },
  contest: {
    accept: '.musubi-call,.musubi-entry,.musubi-receipt,.musubi-judge,.musubi-scores,.musubi-letter',
    type: 'application/octet-stream',
  },
};

/** Undefined where nothing was chosen. Rejects with `fileTooLarge` before anything is read, or where the file cannot be read. */
export function pickFile(kind: FileKind): Promise<PickedFile | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = FILE_TYPES[kind].accept;
    input.style.display = 'none';
    input.onchange = () => {
      const file = input.files?.[0];
      input.remove();
      if (!file) return resolve(undefined);
      if (file.size > mostBytesOf(file.name)) return reject(new HostError('fileTooLarge'));
      file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }), reject);
    };
    input.oncancel = () => {
      input.remove();
      resolve(undefined);
    };
    document.body.append(input);
    input.click();
  });
}

export function downloadFile(name: string, bytes: Uint8Array, kind: FileKind): boolean {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: FILE_TYPES[kind].type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}
