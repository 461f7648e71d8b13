import type { Result } from '../../base/result';
import type { CodeFault } from '../../codes/fault';
import type { ShareFragments } from '../../app/import/import-result';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import { codeFaultText } from '../../i18n/code-fault-text';
import type { Words } from '../../i18n/words';
import { type QrView, viewQr } from './qr';

/** A link with its QR code, or why there is none. */
export type LinkView =
  | { readonly link: string; readonly qr: QrView; readonly fault: undefined }
  | { readonly fault: string };

/** A whole link with its QR code. */
export const viewLink = (link: string): LinkView => ({
  link,
  qr: viewQr(link),
  fault: undefined,
});

export interface ShareView {
  readonly code: string | undefined;
  /** The code for a voice: one character after another. */
  readonly spelled: string | undefined;
  /** A seed much like the game's that has a code, where the game's has none. */
  readonly nearby: ShareFragments['nearby'];
  readonly scenario: LinkView;
  readonly game: (LinkView & { readonly about: string }) | undefined;
}

/** What is shared of a game; links begin with the page's address. */
export function viewShare(
  session: GameSession,
  fragments: ShareFragments,
  address: string,
  words: Words,
): ShareView {
  const linkOf = (fragment: Result<string, CodeFault>): LinkView => {
    if (!fragment.ok) return { fault: codeFaultText(fragment.error, words) };
    return viewLink(`${address}#${fragment.value}`);
  };
  const about =
    phaseOf(session) === 'debrief'
      ? words.share.finishedGame
      : words.share.gameSoFar({ year: session.scenario.firstYear + yearOf(session) });
  return {
    code: fragments.code,
    spelled: fragments.code && [...fragments.code].join(' '),
    nearby: fragments.nearby,
    scenario: linkOf(fragments.scenario),
    game: fragments.game && { ...linkOf(fragments.game), about },
  };
}
