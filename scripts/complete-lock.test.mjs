import { expect, test } from 'vitest';
import { complete, missingFrom } from './complete-lock.mjs';

const lock = (...builds) => ({
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      license: 'MIT',
      optionalDependencies: Object.fromEntries(builds.map((name) => [name, '1.0.0'])),
    },
  },
});

test.each([
  ['@tool/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@tool/darwin-64', { os: ['darwin'], cpu: ['x64'] }],
  ['@tool/windows-64', { os: ['win32'], cpu: ['x64'] }],
  ['@tool/win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ['@tool/linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@tool/linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
])('%s is added for its platform', (name, platform) => {
  const { packages } = complete(lock(name));
  expect(packages[`node_modules/${name}`]).toEqual({
    version: '1.0.0',
    dev: true,
    license: 'MIT',
    optional: true,
    ...platform,
  });
});

test('a complete lock stays as it is', () => {
  const completed = complete(lock('@tool/linux-x64'));
  expect(missingFrom(completed)).toEqual([]);
  expect(complete(completed)).toEqual(completed);
});

test('a name that says no platform is refused', () => {
  expect(() => complete(lock('@tool/anything'))).toThrow('@tool/anything: its name does not say');
});
