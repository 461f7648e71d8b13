import { answerRequest, type CodecMessage } from '../app/import/remote-codec';
import { createShareCodec } from '../app/import/share-codec';
import { generate } from '../generator/generate';
import { readLibrary } from '../platform/library';

self.onmessage = ({ data: { request, levels } }: MessageEvent<CodecMessage>) => {
  const codec = createShareCodec(readLibrary(levels, generate));
  self.postMessage(answerRequest(codec, request));
};
