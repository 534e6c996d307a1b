/** The PDF reader's own half, as a worker of ours: a worker has to be one of our files. */
import 'pdfjs-dist/build/pdf.worker.min.mjs';
