/** What the frame that shows the finished map and the workbench around it say to each other. */

/** page of the frame, from the site's root; other sites may frame pages of this folder, and this one shows nothing there */
export const PREVIEW = 'embed/preview.html';

/** said by the frame once it can take a draft */
export const READY = 'ready for a draft';

/** said to the frame: published files by their names under data/ */
export interface PreviewFiles {
  stamp: string;
  files: ReadonlyMap<string, string>;
}
