import type { CodecMessage } from '../app/import/remote-codec';
import { answerHere } from './answer-codec';

self.onmessage = ({ data }: MessageEvent<CodecMessage>) => self.postMessage(answerHere(data));
