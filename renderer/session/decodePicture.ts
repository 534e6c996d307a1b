/** Decodes a picture as the page would show it; rejects where that cannot be done. */
export const decodePicture = async (bytes: Uint8Array): Promise<void> =>
  (await createImageBitmap(new Blob([bytes.slice()]))).close();
