/** the first words of a text on one line, cut at a space; at most `most` UTF-16 code units and the sign that words are left out */
export function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most - 1))}…`;
}
