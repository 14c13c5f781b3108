import { expect, test } from 'vitest';
import { shapesOf } from '../../src/ui/shapes.ts';

const use = (id: string) => `<svg><use href="#${id}"></use></svg>`;
const idsOf = (html: string) => [...shapesOf(html).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

test('a page holds the shapes that it shows, once each', () => {
  expect(idsOf(`<a>${use('i-back')}</a><a>${use('i-back')}</a>${use('m-triangle')}`)).toEqual([
    'i-back',
    'm-triangle',
  ]);
});

test('what is not to be seen before the app has started brings no shape', () => {
  const unseen = [
    `<button class="tool live-only">${use('i-share')}</button>`,
    `<fieldset class="buttons live-only"><button>${use('i-plus')}</button><button>${use('i-home')}</button></fieldset>`,
    `<fieldset class="ways" hidden=""><button>${use('i-next')}</button></fieldset>`,
  ];
  expect(idsOf(unseen.join(''))).toEqual([]);
  expect(idsOf(`${unseen.join('')}<a>${use('i-home')}</a>`)).toEqual(['i-home']);
});
