import { expect, it } from 'vitest';
import { asidesOf, namedAsidesOf } from '../../src/atlas/mentions.ts';
import { ecuador } from '../panel/render.tsx';

it('finds of each place all that the texts name in passing, quoted or not, in their order', () => {
  const asides = ecuador.places.flatMap(({ id }) =>
    asidesOf(ecuador, id).flatMap(({ excerpt, mentions }) =>
      mentions.map((mention) => ({ place: id, excerpt: excerpt.id, start: mention.start })),
    ),
  );
  const every = ecuador.excerpts.flatMap(({ id, mentions }) =>
    mentions.flatMap((mention) =>
      mention.kind === 'aside' ? [{ place: mention.place, excerpt: id, start: mention.start }] : [],
    ),
  );
  const order = ecuador.places.map(({ id }) => id);
  expect(every.length).toBeGreaterThan(20);
  expect(asides).toEqual(every.toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place)));

  const named = ecuador.places.flatMap(({ id }) =>
    namedAsidesOf(ecuador, id).map((aside) => ({ place: id, ...aside })),
  );
  const everyNamed = ecuador.sources.flatMap(({ id: source, named }) =>
    named.flatMap(({ mention, paragraph }) =>
      mention.kind === 'aside'
        ? [{ place: mention.place, source, paragraph, role: mention.role, start: mention.start }]
        : [],
    ),
  );
  expect(everyNamed.length).toBeGreaterThan(20);
  expect(named).toEqual(everyNamed.toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place)));
});
