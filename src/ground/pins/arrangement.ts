/** What an arrangement of the map says: where each pin, disc and edge tab stands. */
import type { Position } from '../../../geo/model.ts';
import type { Box } from '../../geometry/box.ts';
import type { Frame } from '../../geometry/mercator.ts';
import type { Plate } from './plate.ts';

/** Where a pin's name is. */
export type Side = 'bottom' | 'right' | 'left' | 'none';
/** What pins and clusters have in common. */
interface Placed {
  /** [lng, lat] of the place, or the mean of the cluster's places */
  at: Position;
  /** CSS px of that point from the centre of the visible map */
  x: number;
  y: number;
  /** CSS px that the plate is moved sideways from its point, so that nothing lies over it */
  fan: number;
  /** whether it has no place on the free map and is shown only while the map moves */
  out: boolean;
  label: Side;
  /** boxes of plate, badge and name as drawn; empty where the pin is hidden */
  boxes: readonly Box[];
}
export interface PinItem extends Placed {
  kind: 'pin';
  /** place id */
  id: string;
  plate: Plate;
  /** mini: marks without letters or name; hidden: an area without room, which only its hatch shows */
  size: 'full' | 'mini' | 'hidden';
}
export interface ClusterItem extends Placed {
  kind: 'cluster';
  /** made from its members' ids, so that the same members always have the same id */
  id: string;
  /** place ids; the one with most passages first */
  members: readonly string[];
  /** visible layers in the edition's order with the number of members in each */
  arcs: readonly { layer: string; count: number }[];
  /** whether no zoom can part the members */
  coincident: boolean;
}
export type Item = PinItem | ClusterItem;

export type Edge = 'n' | 'w' | 'e' | 's';
/** Places that the map does not show, on the way across one of its edges. */
export interface Beyond {
  edge: Edge;
  /** place ids, nearest first */
  places: readonly string[];
  /** CSS px from the centre of the visible map to the nearest place */
  distance: number;
}

/** A tab as it stands on the map. */
export interface Tab extends Beyond {
  /** CSS px that it stands beside the middle of its edge, right or down; 0 in the corner */
  along: number;
  /** what a finger finds, in CSS px from the centre of the visible map */
  box: Box;
}

export interface Arrangement {
  frame: Frame;
  items: readonly Item[];
  /** tabs that name what is beyond the map */
  tabs: readonly Tab[];
  /** whether the items are only those in and around the frame: of many places the others have none */
  partial: boolean;
}
