/** pdf.js beside the page. It is a file of this name so that copies for reading without a network leave it out with the workbench. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
