/** What is installed: exactly what was locked, from a registry, unaltered, and without running anything of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}
const read = (path: string) => readFileSync(path, 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string>
>;
const locked = Object.entries(packages).filter(([path]) => path !== '');
const where = (wrong: (one: Locked) => boolean) =>
  locked.filter(([, one]) => wrong(one)).map(([path]) => path);

test('every package is locked by version and hash, and comes from a registry that the lock does not name', () => {
  expect(locked.length).toBeGreaterThan(200);
  expect(where(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(where(({ version }) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?(?:\+[\w.]+)?$/.test(version ?? ''))).toEqual([]);
  expect(where(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
});

test('what we ask for ourselves is asked for by its exact version', () => {
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const [name, version] of asked) expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('no script of a package runs when it is installed', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

test('MapLibre is not one of the versions that run the markup of an attribution', () => {
  const [major = 0, minor = 0] = (packages['node_modules/maplibre-gl']?.version ?? '').split('.').map(Number);
  // CVE-2026-85061: everything before 6.4.1
  expect(major * 1000 + minor).toBeGreaterThan(6004);
});
