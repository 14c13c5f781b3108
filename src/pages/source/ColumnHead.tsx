import { useApp } from '../../ui/app.ts';
import type { Grid } from '../../ui/useGrid.ts';
import { withOrder } from '../../view/changes.ts';
import { orderFor } from './matrix.ts';

export interface Column {
  /** of a source, or "name" or "total" */
  id: string;
  text: string;
  /** for assistive technology */
  name: string;
  /** its number, from 1, where not all columns are there */
  index?: number | undefined;
}

interface ColumnHeadProps {
  column: Column;
  stop: ReturnType<Grid['tabStop']>;
}

/** The head of a column: a press orders the table by it. */
export function ColumnHead({ column: { id, text, name, index }, stop }: ColumnHeadProps) {
  const { view, go } = useApp();
  const sorted =
    view.order === id
      ? ('ascending' as const)
      : view.order === `-${id}`
        ? ('descending' as const)
        : undefined;
  return (
    <th scope="col" aria-sort={sorted} aria-colindex={index}>
      <button
        type="button"
        {...stop}
        aria-label={text === name ? undefined : name}
        onClick={() => go(withOrder(view, orderFor(view.order, id)), 'replace')}
      >
        {text}
        <span aria-hidden="true">{sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : ''}</span>
      </button>
    </th>
  );
}
