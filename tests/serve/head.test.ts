import { expect, test } from 'vitest';
import { earlyModules, type Modules } from '../../src/prerender/head.ts';
import { firstView } from '../../src/view/changes.ts';
import { smallAtlas } from '../view/atlas.ts';

const view = firstView(smallAtlas(), 'en');
/** a build whose modules import nothing, under the names that are asked for until none is missing */
function modulesAskedFor(): Modules {
  const modules: Modules = {};
  for (let i = 0; i < 20; i++) {
    try {
      earlyModules(modules)(view);
      return modules;
    } catch (error) {
      const key = /module (\S+):/.exec(String(error))?.[1];
      if (key === undefined) throw error;
      modules[key] = { file: `assets/${i}.js` };
    }
  }
  throw new Error('no end');
}

test('a module that the build does not have is named, and stops the build', () => {
  const modules = modulesAskedFor();
  expect(Object.keys(modules)).toContain('src/start.tsx');
  for (const key of Object.keys(modules)) {
    const { [key]: _gone, ...others } = modules;
    expect(() => earlyModules(others)(view)).toThrow(key);
  }
});

test('a module that another one imports is named too', () => {
  const modules = modulesAskedFor();
  modules['src/start.tsx'] = { file: 'assets/start.js', imports: ['_react.js'] };
  expect(() => earlyModules(modules)(view)).toThrow('_react.js');
  modules['_react.js'] = { file: 'assets/react.js' };
  expect(earlyModules(modules)(view)).toContain('assets/react.js');
});
