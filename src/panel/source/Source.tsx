import { useEffect } from 'react';
import { useApp } from '../../view/app.ts';
import { SourceCrumb } from './SourceCrumb.tsx';
import { SourceHead } from './SourceHead.tsx';
import { SourceIndex } from './SourceIndex.tsx';
import { SourceReading } from './SourceReading.tsx';

/** What one source says, in its own order; without an id, all sources and what each names. */
export function Source({ id }: { id: string | null }) {
  const { atlas, following } = useApp();
  const source = id === null ? undefined : atlas.source(id);
  // whoever moved the map on another page was not reading this one
  useEffect(() => following.set(true), [following]);
  if (!source) return <SourceIndex />;
  return (
    <>
      <SourceCrumb id={source.id} />
      <SourceHead source={source} />
      <SourceReading source={source} />
    </>
  );
}
