import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** characters that XML 1.0 cannot hold, in any way of writing */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for XML: what XML cannot hold becomes the replacement character, so that its place is seen. */
export const xmlText = (text: string): string => text.replaceAll(IMPOSSIBLE, '\ufffd');

/** A document of XML 1.0 in UTF-8. The library leaves `]]>` in texts as it is, which is no XML; ours has no other use for it. */
export const xmlFile = (root: Root): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;')}\n`;
