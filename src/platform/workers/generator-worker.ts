import type { GeneratorChoices } from '../../generator/choices';
import { generate } from '../../generator/generate';

self.onmessage = ({ data }: MessageEvent<GeneratorChoices>) => self.postMessage(generate(data));
