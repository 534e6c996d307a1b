import { describe, expect, it } from 'vitest';
import { HostError } from '../../shared/ipc/contract.ts';
import { fileError, isMissing } from './fsErrors.ts';

const withCode = (code: unknown) => Object.assign(new Error('refused'), { code });

describe('errors of the file system', () => {
  it.each([
    ['ENOSPC', 'storageFull'],
    ['EDQUOT', 'storageFull'],
    ['EROFS', 'storageReadOnly'],
    ['EACCES', 'storageReadOnly'],
    ['EPERM', 'storageReadOnly'],
    ['EIO', 'storageFailed'],
    [undefined, 'storageFailed'],
  ])('%s is %s', (code, expected) => {
    const error = fileError(withCode(code));
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe(expected);
  });
  it.each([[new Error('plain')], [{ code: 'ENOSPC' }], ['ENOSPC'], [null], [undefined]])(
    '%o is storageFailed',
    (error) => expect(fileError(error).code).toBe('storageFailed'),
  );
  it('passes on an error of ours unchanged', () => {
    const error = new HostError('notFound');
    expect(fileError(error)).toBe(error);
  });
  it.each([
    ['ENOENT', true],
    ['ENOTDIR', true],
    ['EACCES', false],
    [undefined, false],
  ])('%s says that there is no such file: %s', (code, expected) => expect(isMissing(withCode(code))).toBe(expected));
  it.each([[{ code: 'ENOENT' }], [null], ['ENOENT']])('treats %o as no error of a file', (error) =>
    expect(isMissing(error)).toBe(false),
  );
});
