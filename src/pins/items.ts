/** What arrange() hands to whoever draws: pins and clusters with their place on the visible map. */
import type { Position } from '../../geo/model.ts';
import type { Frame } from '../locator/projection.ts';
import { around, type Box } from './box.ts';
import { DISC } from './cluster.ts';
import { type Plate, plateBox } from './plate.ts';

export type Side = 'bottom' | 'right' | 'left' | 'none';
interface Placed {
  /** what it stands for on the ground */
  at: Position;
  /** CSS px from the centre of the visible map */
  x: number;
  y: number;
  /** CSS px that the plate is moved beside its point, to come out from under the open place's plate */
  fan: number;
  label: Side;
  /** as drawn; none when hidden */
  boxes: readonly Box[];
}
export interface PinItem extends Placed {
  kind: 'pin';
  /** place id */
  id: string;
  plate: Plate;
  /** mini: marks without letters or name; hidden: an area without room, which its hatch still shows */
  size: 'full' | 'mini' | 'hidden';
}
export interface ClusterItem extends Placed {
  kind: 'cluster';
  /** the same for the same members */
  id: string;
  /** place ids; the one with most passages first */
  members: readonly string[];
  /** visible layers in the edition's order with the number of members in each */
  arcs: readonly { layer: string; count: number }[];
  /** nearer to each other than any zoom can part */
  coincident: boolean;
}
export type Item = PinItem | ClusterItem;

export interface Arrangement {
  frame: Frame;
  items: readonly Item[];
}

/** the plate or disc, moved aside where it has stepped aside */
export const bodyOf = (item: Item): Box =>
  item.kind === 'pin' ? plateBox(item.x + item.fan, item.y, item.plate) : around(item.x + item.fan, item.y, DISC, DISC);
