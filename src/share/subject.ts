/** What is shared: its name, and where its picture looks. Pure. */
import { letterOf } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import { clampZoom } from '../geometry/camera.ts';
import type { Camera, Size } from '../geometry/mercator.ts';
import { pageCamera } from '../ground/camera.ts';
import type { WindowClass } from '../layout/windows.ts';
import { emphasisOf, type Site } from '../view/site.ts';
import type { View } from '../view/view.ts';
import type { Words } from '../words/words.ts';

/** The place, question or source of a view; the edition where it is of all. */
export function titleFor(site: Site, view: View, t: Words): string {
  const { place } = emphasisOf(site, view);
  const claim = site.claims.find(({ id }) => view.page.kind === 'claims' && id === view.page.id);
  const source = view.page.kind === 'source' && view.page.id !== null && site.source(view.page.id);
  if (place !== null) return labelIn(site.place(place)?.name ?? {}, view.lang);
  if (claim) return labelIn(claim.question, view.lang);
  if (source) return `${t.source(letterOf(site, source.id))}: ${source.short}`;
  return labelIn(site.edition.title, view.lang);
}

/** The camera of a picture of some size that shows what the window shows. */
export function cameraFor(site: Site, view: View, cls: WindowClass, size: Size): Camera {
  const { lng, lat, zoom } = view.camera ?? pageCamera(site, view, cls);
  const step = Math.log2(Math.min(size.width / cls.free.width, size.height / cls.free.height));
  return { lng, lat, zoom: clampZoom(zoom + step) };
}
