/** pdf.js ships its worker without types; reading only tells it where its messages come and go. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { initializeFromPort: (port: object) => void };
}
