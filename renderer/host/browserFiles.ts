/** Files in a browser: a chooser and a download. */
import { FILE_TYPES } from '../../shared/export/formats.ts';
import { type FileKind, HostError, type PickedFile } from '../../shared/ipc/contract.ts';
import { type FileKindRecord, mostBytesOf } from '../../shared/kernel/fileKinds.ts';

/** The `accept` attribute for a kind of file. */
export const acceptedBy = (kind: FileKind): string => {
  const { accept, extensions }: FileKindRecord = FILE_TYPES[kind];
  const endings = Object.keys(extensions).map((extension) => `.${extension}`);
  return accept ?? endings.toString();
};

/** `undefined` if nothing was chosen. Rejects with `fileTooLarge` before anything is read, or if the file cannot be read. */
export function pickFile(kind: FileKind): Promise<PickedFile | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = acceptedBy(kind);
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
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: FILE_TYPES[kind].mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}
