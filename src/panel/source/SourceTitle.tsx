import type { AtlasSource } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';

/** A source by the title it states, or by its opening words, which are a quotation. */
export function SourceTitle({ source: { states, incipit, language } }: { source: AtlasSource }) {
  const { t } = useApp();
  return <cite lang={language}>{states.title ?? t.quoted(`${incipit}…`)}</cite>;
}
