import type { Choices } from '../generator/choices';
import { generate } from '../generator/generate';

self.onmessage = ({ data }: MessageEvent<Choices>) => self.postMessage(generate(data));
