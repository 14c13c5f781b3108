/** The faces in which pictures are written, by what an SVG asks for. */
export interface Type {
  family: 'Newsreader' | 'Libre Franklin';
  weight: 400 | 500 | 600;
  italic?: boolean;
}
/** Width in CSS px of text in a face at a size in CSS px. */
export type MeasureType = (text: string, type: Type, size: number) => number;

/** The attributes of text in a face. */
export const typeOf = ({ family, weight, italic = false }: Type, size: number) => ({
  fontFamily: family,
  fontWeight: weight,
  fontStyle: italic ? 'italic' : undefined,
  fontSize: size,
});
