import type { AtlasHead } from '../../geo/model.ts';

/** the sources of an edition, each of which names so many things that are not on the map */
export const withNamed = ({ layers, sources }: AtlasHead, each: number): AtlasHead['sources'] =>
  sources.map((source) => ({
    ...source,
    named: Array.from({ length: each }, (_, i) => ({
      paragraph: 1,
      mention: {
        kind: 'unmapped' as const,
        name: { en: `Cove ${source.id} ${i}` },
        reason: 'too-vague' as const,
        layer: layers[0]!.id,
        start: i,
        end: i + 1,
      },
    })),
  }));
