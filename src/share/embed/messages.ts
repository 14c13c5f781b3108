/**
 * What an embedded map tells the page around it, once that page asks. To ask, the parent posts {@link ASK} to the frame;
 * it is answered with an {@link Answer}, and again whenever the answer changes. Nothing is told to anybody else.
 */

/** what a parent posts to the frame */
export const ASK = 'cartulary:ask';

export interface Answer {
  type: 'cartulary:state';
  /** absolute address of the full map as the frame shows it */
  address: string;
  /** CSS px at which the open page needs no scrolling */
  height: number;
}

/** the parts of a message's event that we read */
export type Asked = Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>;

/**
 * The origin to answer, or null where nobody may be answered: another window than the parent, another message, or a parent
 * without an origin of its own (a sandbox, a file), to which nothing can be sent that others would not receive too.
 */
export function originToAnswer({ data, origin, source }: Asked, parent: unknown): string | null {
  if (source === null || source !== parent || data !== ASK) return null;
  return /^https?:\/\//.test(origin) ? origin : null;
}
