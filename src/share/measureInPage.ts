import type { MeasureType } from './faces.ts';

let context: CanvasRenderingContext2D | null = null;

/** Measures text with the page's own faces; estimates where a canvas refuses. */
export const measureInPage: MeasureType = (text, { family, weight, italic }, size) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.5;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px "${family}"`;
  return context.measureText(text).width;
};
