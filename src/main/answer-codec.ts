import { answerRequest, type CodecAnswer, type CodecMessage } from '../app/import/remote-codec';
import { createShareCodec } from '../app/import/share-codec';
import { generate } from '../generator/generate';
import { readLibrary } from '../platform/library';

/** Answers a request on the thread that it is called on. */
export const answerHere = ({ request, levels }: CodecMessage): CodecAnswer =>
  answerRequest(createShareCodec(readLibrary(levels, generate)), request);
