/** Decodes a picture as the page would; rejects if that is impossible. */
export const decodePicture = async (bytes: Uint8Array): Promise<void> =>
  (await createImageBitmap(new Blob([bytes.slice()]))).close();
