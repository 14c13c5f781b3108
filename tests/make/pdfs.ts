/** Small PDFs for tests, written by hand: Helvetica, and nothing packed. */

/** words at a point, in points from the page's lower left corner */
export type Put = readonly [x: number, y: number, words: string, size?: number];

/** @param trailer further entries of the trailer, such as a lock */
export function pdfOf(pages: readonly (readonly Put[])[], trailer = ''): Uint8Array<ArrayBuffer> {
  const stream = (puts: readonly Put[]): string => {
    const drawn = puts
      .map(
        ([x, y, words, size = 10]) =>
          `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replaceAll(/[\\()]/g, '\\$&')}) Tj`,
      )
      .join('\n');
    const text = puts.length === 0 ? '0 0 612 792 re f' : `BT\n${drawn}\nET`;
    return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  };
  const idOf = (i: number) => 4 + i * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${idOf(i)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((puts, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${idOf(i) + 1} 0 R >>`,
      stream(puts),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const start = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** lines one below the other, 14 points apart */
export const linesAt = (x: number, y: number, lines: readonly string[], size = 10): Put[] =>
  lines.map((words, i) => [x, y - i * 14, words, size]);
