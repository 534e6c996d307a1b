/** A bell with the given number of strokes, synthesised by the browser. Silent on a machine without audio. */
const STROKE_S = 0.55;

export function ringBell(strokes: number): void {
  try {
    const audio = new AudioContext();
    for (let i = 0; i < strokes; i++) {
      const at = audio.currentTime + i * STROKE_S;
      // A stroke is a high tone with a higher overtone, fading out.
      for (const [hertz, loudness] of [
        [1_760, 0.5],
        [4_180, 0.2],
      ] as const) {
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        tone.frequency.value = hertz;
        volume.gain.setValueAtTime(loudness, at);
        volume.gain.exponentialRampToValueAtTime(0.001, at + STROKE_S * 2);
        tone.connect(volume).connect(audio.destination);
        tone.start(at);
        tone.stop(at + STROKE_S * 2);
      }
    }
    setTimeout(() => void audio.close(), (strokes + 2) * STROKE_S * 1_000);
  } catch {
    // The clock on screen shows the same.
  }
}
