import { describe, expect, it } from 'vitest';
import { acceptedBy } from '../../renderer/host/browserFiles.ts';
import { FILE_TYPES, type FileKind } from '../../shared/export/formats.ts';
import { MESSAGES } from '../../shared/i18n/messages.ts';

const chooser = (kind: FileKind): string => acceptedBy(kind);

describe('kinds of files', () => {
  it('are offered by their extensions, a new file under the first', () => {
    expect(Object.fromEntries(Object.entries(FILE_TYPES).map(([k, f]) => [k, Object.keys(f.extensions)]))).toEqual({
      musubi: ['musubi'],
      backup: ['musubi-library'],
      contest: [
        ...['musubi-call', 'musubi-entry', 'musubi-receipt', 'musubi-judge', 'musubi-scores', 'musubi-letter'],
        'zip',
      ],
      cataloguePack: ['musubi-catalogue'],
      table: ['csv', 'tsv', 'txt', 'xlsx'],
      word: ['docx'],
      officeForm: ['xlsx', 'docx', 'xlsm', 'docm'],
      csv: ['csv'],
      board: ['canvas', 'opml'],
      text: ['md', 'markdown', 'canvas', 'opml', 'zip'],
      image: ['png', 'jpg', 'jpeg', 'webp', 'gif'],
      document: ['pdf', 'png', 'jpg', 'jpeg'],
      json: ['json'],
      calendar: ['ics'],
      docx: ['docx'],
      xlsx: ['xlsx'],
      html: ['html'],
      pptx: ['pptx'],
      md: ['md'],
      canvas: ['canvas'],
      opml: ['opml'],
      folder: ['zip'],
      png: ['png'],
      svg: ['svg'],
      slides: ['zip'],
      cards: ['csv'],
    });
  });
  it('are what a browser lets a person choose', () => {
    expect(chooser('table')).toBe('.csv,.tsv,.txt,.xlsx');
    expect(chooser('image')).toBe('image/png,image/jpeg,image/webp,image/gif');
  });
  it('have a name in both languages where a plan leaves as one', () => {
    expect(MESSAGES['export.musubi']).toEqual(['ファイルへ書き出す（.musubi）', 'Export (.musubi)']);
    expect(MESSAGES['export.xlsx']).toEqual(['資金計画をExcelに書き出す', 'Export the funding plan to Excel']);
  });
});
