import { err, ok, type Result, unwrap } from '../../base/result';
import type { GameRecord } from '../../rules/game-record';
import type { Scenario } from '../../scenario/scenario';
import { restoreGameSession } from '../game/game-session';
import type {
  Imported,
  ImportFault,
  RemoteShareCodec,
  ShareCodec,
  ShareFragments,
} from './import-result';

/** What was opened, as a message holds it: of a game its record, from which the rest follows. */
type Packed =
  Exclude<Imported, { kind: 'game' }> | { readonly kind: 'game'; readonly record: GameRecord };

type PackedFault =
  | Exclude<ImportFault, { code: 'several-codes' }>
  | { readonly code: 'several-codes'; readonly found: readonly Packed[] };

/** What is asked of a codec on another thread. */
export type CodecRequest = { readonly read: string } | { readonly fragmentsOf: GameRecord };

/** A request, with the levels that the page ships, for a thread that has none. */
export interface CodecMessage {
  readonly request: CodecRequest;
  readonly levels: readonly Scenario[];
}

/** What a codec answers; like the request it is plain data. */
export interface CodecAnswer {
  readonly reading?: Result<Packed, PackedFault>;
  readonly fragments?: ShareFragments;
}

/** A record without what else a session holds. */
const recordOf = ({
  scenario,
  seed,
  actions,
  undone,
  turned,
  read,
  isHinted,
  firstTry,
  prediction,
  seats,
}: GameRecord): GameRecord => ({
  scenario,
  seed,
  actions,
  undone,
  turned,
  read,
  isHinted,
  ...(firstTry && { firstTry }),
  ...(prediction && { prediction }),
  ...(seats && { seats }),
});

const pack = (imported: Imported): Packed =>
  imported.kind === 'game' ? { kind: 'game', record: recordOf(imported.session) } : imported;

const unpack = (packed: Packed): Imported =>
  packed.kind === 'game'
    ? { kind: 'game', session: unwrap(restoreGameSession(packed.record)) }
    : packed;

const packFault = (fault: ImportFault): PackedFault =>
  fault.code === 'several-codes' ? { ...fault, found: fault.found.map(pack) } : fault;

const unpackFault = (fault: PackedFault): ImportFault =>
  fault.code === 'several-codes' ? { ...fault, found: fault.found.map(unpack) } : fault;

/** Answers a request, on the thread that has the codec. */
export function answerRequest(codec: ShareCodec, request: CodecRequest): CodecAnswer {
  if ('fragmentsOf' in request) return { fragments: codec.fragmentsOf(request.fragmentsOf) };
  const reading = codec.read(request.read);
  return { reading: reading.ok ? ok(pack(reading.value)) : err(packFault(reading.error)) };
}

/** @param ask passes a request to the thread that has the codec; rejected where none answers */
export function createRemoteCodec(
  ask: (request: CodecRequest) => Promise<CodecAnswer>,
): RemoteShareCodec {
  return {
    async read(text) {
      const { reading } = await ask({ read: text });
      if (reading === undefined) throw new Error('the codec did not say what it read');
      return reading.ok ? ok(unpack(reading.value)) : err(unpackFault(reading.error));
    },
    async fragmentsOf(record) {
      const { fragments } = await ask({ fragmentsOf: recordOf(record) });
      if (fragments === undefined) throw new Error('the codec did not say what it wrote');
      return fragments;
    },
  };
}
