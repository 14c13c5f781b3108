import { describe, expect, test } from 'vitest';
import { signOfAnother, weightyIn } from '../../geo/check/weighty.ts';

const found = (words: string) => weightyIn(words).map(({ word }) => word);

describe('words whose loss changes a sentence', () => {
  test.each([
    ['only if they’re Ecuadorian nationals', ['only if']],
    ['No one faced any charges', ['No one']],
    ['they didn’t, or did not, or cannot', ['didn’t', 'not', 'cannot']],
    ["they don't know", ["don't"]],
    ['alleged traffickers, allegedly', ['alleged', 'allegedly']],
    ['several outlets have reported rumors', ['reported', 'rumors']],
    ['according to sources close to the talks', ['according to', 'sources close to']],
    ['it might, unless it rains', ['might', 'unless']],
    ['ningún barco, ninguna luz, nadie', ['ningún', 'ninguna', 'nadie']],
    ['según un farero, que declaró sin prisa', ['según', 'declaró', 'sin']],
    ['solo si llueve, o a menos que nieve', ['solo si', 'a menos que']],
    ['los presuntos autores habrían huido', ['presuntos', 'habrían']],
    ['al parecer, quizás', ['al parecer', 'quizás']],
    ['fuentes cercanas al Gobierno afirmaron', ['fuentes cercanas', 'afirmaron']],
    ['según'.normalize('NFD'), ['según']],
  ])('%s', (words, wanted) => expect(found(words)).toEqual(wanted));

  test.each([
    'Estados Unidos',
    'no'.concat('ble'),
    'sino',
    'siéntate en Sinaloa',
    'sinónimo',
    'a knot, a note, a norm, an anchor',
    'the Mayor of Nottingham',
    'in May 2026',
    'the gift of shoulders',
    'sí',
    'noé',
    'Siria y Salvador',
    'wouldbe lifeless',
  ])('none in %s', (words) => expect(found(words)).toEqual([]));

  test('stand where they are said to stand', () => {
    const words = 'It is not said, only if “nobody” may.';
    expect(weightyIn(words).map(({ start, end }) => words.slice(start, end))).toEqual(found(words));
    expect(found(words)).toEqual(['not', 'said', 'only if', 'nobody', 'may']);
  });
});

describe('a sign that words are another’s', () => {
  test.each([
    ['he calls it “the eye”', '“'],
    ['he calls it "the eye"', '"'],
    ['he calls it ‘the eye’', '‘'],
    ['lo llama «el ojo»', '«'],
    ['the pilots said so', 'said'],
    ['officials say that it is deep', 'say'],
    ['According to the pilots', 'According to'],
    ['el farero afirmó que sí', 'afirmó'],
    ['el farero escribió: sí', 'escribió'],
    ['según'.normalize('NFD'), 'según'],
    ['the first of two: he wrote what she told', 'wrote'],
  ])('%s', (words, sign) => expect(signOfAnother(words)).toBe(sign));

  test.each([
    'the keeper’s lamp',
    'the keepers’ lamps',
    'a fortune teller',
    'Saido',
    'El asegurado',
    'un escritor',
  ])('none in %s', (words) => expect(signOfAnother(words)).toBeUndefined());
});
