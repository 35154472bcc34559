import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsOf } from './settings.ts';

test.each([
  ['nothing', undefined, {}],
  ['an editor that knows no such section', null, {}],
  ['a slip', { validate: 'no', codeLens: 7, files: { maxSize: '1 MB' } }, {}],
  ['a size below nothing', { files: { maxSize: -1 } }, {}],
  ['switches', { validate: false, inlayHints: false }, { validate: false, inlayHints: false }],
  ['switches in a group', { codeLens: { enabled: false }, inlayHints: { enabled: true } }, { codeLens: false }],
  ['a size', { files: { maxSize: 2048 } }, { largestFile: 2048 }],
])('%s', (_name, section, chosen) => {
  expect(settingsOf(section)).toEqual({ ...DEFAULT_SETTINGS, ...chosen });
});
