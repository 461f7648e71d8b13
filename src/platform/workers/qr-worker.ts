import jsQR from 'jsqr';

/** A picture's pixels, four bytes each. */
export interface QrPixels {
  readonly id: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** The text of the QR code in it; none where there is none. */
export interface QrAnswer {
  readonly id: number;
  readonly text: string | undefined;
}

self.onmessage = ({ data: { id, data, width, height } }: MessageEvent<QrPixels>) =>
  self.postMessage({ id, text: jsQR(data, width, height)?.data } satisfies QrAnswer);
