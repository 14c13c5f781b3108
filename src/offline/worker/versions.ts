/** The copies in this browser: that of this version, and earlier ones as long as a page is open that is made of them. */
import { type KeptList, sizeOf, withdrawnSince } from '../list.ts';
import type { Answer } from '../messages.ts';
import { keepAll, NotKept, type Stores } from './copy.ts';
import { cacheOf, isOwn } from './names.ts';

/** name under which a copy says what it is, beside its files */
const ABOUT = 'copy.json';

export interface Place {
  list: KeptList;
  /** address of the site's root, with a slash at its end */
  root: string;
  stores: Stores;
  get: typeof fetch;
}

const folderOf = (root: string): string => new URL(root).pathname;
const ownOf = async ({ root, stores }: Place): Promise<readonly string[]> =>
  (await stores.keys()).filter((name) => isOwn(name, folderOf(root)));
const nameOf = ({ root, list }: Place): string => cacheOf(folderOf(root), list.version);

/** Keeps all of this version; what an earlier one has of it is taken from there. Throws NotKept. */
export async function keepVersion(place: Place): Promise<void> {
  const { list, root, stores, get } = place;
  const name = nameOf(place);
  const cache = await stores.open(name);
  const others = (await ownOf(place)).filter((one) => one !== name);
  const earlier = await Promise.all(others.map((one) => stores.open(one)));
  await keepAll(list.files, { root, cache, earlier, get });
  const { withdrawn } = list;
  await cache.put(root + ABOUT, Response.json({ withdrawn }));
}

/** How much this version withdraws of what the reader has: what an earlier copy does not know to be withdrawn. */
export async function withdraws(place: Place): Promise<number> {
  const { list, root, stores } = place;
  const counts = (await ownOf(place))
    .filter((name) => name !== nameOf(place))
    .map(async (name) => {
      const about = await (await stores.open(name)).match(root + ABOUT);
      // one that was never finished says nothing of itself
      return about ? withdrawnSince(list, await about.json()) : 0;
    });
  return Math.max(0, ...(await Promise.all(counts)));
}

/** Throws away all but this version; all, where there is to be none. */
export async function forget(place: Place): Promise<void> {
  for (const name of await ownOf(place)) if (name !== nameOf(place)) await place.stores.delete(name);
}

/** @param mine whether the page that asks is of this version */
export async function repair(place: Place, mine: boolean): Promise<Answer> {
  try {
    await keepVersion(place);
    return { kept: true, bytes: sizeOf(place.list), large: place.list.large, mine };
  } catch (error) {
    return { kept: false, why: error instanceof NotKept ? error.why : 'room' };
  }
}
