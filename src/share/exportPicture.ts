/** Makes files of a drawn picture. */

/** every face of ours that the page's stylesheets name, with the address of its file */
function* facesOfPage(): Generator<{ rule: CSSFontFaceRule; url: string }> {
  for (const sheet of document.styleSheets)
    for (const rule of rulesIn(sheet.cssRules)) {
      const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      if (url && /^(?:Newsreader|Libre Franklin)$/.test(family))
        yield { rule, url: new URL(url, sheet.href ?? document.baseURI).href };
    }
}
function* rulesIn(rules: CSSRuleList): Generator<CSSFontFaceRule> {
  for (const rule of rules)
    if (rule instanceof CSSFontFaceRule) yield rule;
    else if ('cssRules' in rule) yield* rulesIn((rule as CSSGroupingRule).cssRules);
}

const base64 = (bytes: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));

/** The faces as a stylesheet that needs no request. A face whose file cannot be had is left out: another stands in for it. */
async function facesAsCss(): Promise<string> {
  const faces = await Promise.allSettled(
    [...facesOfPage()].map(async ({ rule, url }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(url);
      const value = (name: string) => rule.style.getPropertyValue(name);
      const range = value('unicode-range');
      return `@font-face{font-family:${value('font-family')};font-weight:${value('font-weight')};font-style:${value('font-style') || 'normal'};${range ? `unicode-range:${range};` : ''}src:url(data:font/woff2;base64,${base64(await response.arrayBuffer())})}`;
    }),
  );
  return faces.flatMap((face) => (face.status === 'fulfilled' ? face.value : [])).join('');
}

/** An SVG as a file that looks the same everywhere: its faces are in it. */
export async function svgFile(svg: SVGSVGElement): Promise<string> {
  const whole = new XMLSerializer().serializeToString(svg);
  return whole.replace(/>/, `><style>${await facesAsCss()}</style>`);
}

/**
 * The same as PNG.
 * @param scale device px per CSS px
 * @throws where the browser cannot draw it, or does not give it back
 */
export async function pngOf(svg: SVGSVGElement, scale: number): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgFile(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
