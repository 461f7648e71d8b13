import type { Cue, Sound } from '../app/ports';

/** One short tone: a sine at a pitch, in hertz, that swells and fades within some seconds. */
interface Tone {
  readonly pitch: number;
  readonly after: number;
  readonly lasts: number;
  readonly loud: number;
}

const tone = (pitch: number, after: number, lasts: number, loud: number): Tone => ({
  pitch,
  after,
  lasts,
  loud,
});

/** How long a card flies before its end is heard, in seconds. */
const FLIGHT = 0.42;

const CUES: Readonly<Record<Cue, readonly Tone[]>> = {
  token: [tone(196, 0, 0.09, 0.5), tone(392, 0.005, 0.05, 0.15)],
  'taken-back': [tone(262, 0, 0.06, 0.25), tone(196, 0.06, 0.08, 0.25)],
  card: [tone(880, 0, 0.04, 0.12), tone(660, 0.03, 0.05, 0.12)],
  held: [tone(523, FLIGHT, 0.18, 0.28), tone(784, FLIGHT + 0.09, 0.3, 0.28)],
  disrupted: [tone(294, FLIGHT, 0.2, 0.28), tone(220, FLIGHT + 0.12, 0.32, 0.28)],
  stars: [tone(523, 0, 0.2, 0.22), tone(659, 0.12, 0.2, 0.22), tone(784, 0.24, 0.35, 0.22)],
  par: [523, 659, 784, 1047, 784, 1047].map((pitch, beat) => tone(pitch, 0.13 * beat, 0.4, 0.22)),
  books: [tone(262, 0, 0.3, 0.2), tone(330, 0.08, 0.3, 0.2), tone(392, 0.16, 0.4, 0.2)],
};

const LOUDNESS = 0.4;

/** Sounds made by the browser itself, without any file. */
export function createSound(): Sound {
  const context = new AudioContext();
  const out = context.createGain();
  out.gain.value = LOUDNESS;
  out.connect(context.destination);
  return {
    play(cue) {
      void context.resume();
      const now = context.currentTime;
      for (const { pitch, after, lasts, loud } of CUES[cue]) {
        const wave = context.createOscillator();
        const swell = context.createGain();
        wave.frequency.value = pitch;
        swell.gain.setValueAtTime(0, now + after);
        swell.gain.linearRampToValueAtTime(loud, now + after + 0.008);
        swell.gain.exponentialRampToValueAtTime(0.001, now + after + lasts);
        wave.connect(swell).connect(out);
        wave.start(now + after);
        wave.stop(now + after + lasts);
      }
    },
  };
}
