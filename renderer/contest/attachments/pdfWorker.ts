/** The PDF reader's worker code as a worker of ours: the CSP requires workers to be our own files. */
import 'pdfjs-dist/build/pdf.worker.min.mjs';
