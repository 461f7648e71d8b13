import { useEffect, useRef } from 'preact/hooks';
import type { LevelView } from '../../views/title/campaign';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { TICK_PATH } from '../../views/style/sign-paths';
import { MiniBoard } from './mini-board';
import { Sign, Token } from '../controls/sign';
import { Stars } from '../controls/stars';
import { joined } from '../../i18n/formats';

interface BriefingProps {
  readonly level: LevelView;
  /** What stands above the title, such as “Start here”. */
  readonly above: string | undefined;
  /** Whether it was asked for, so that the next key plays it. */
  readonly isAsked: boolean;
  readonly onPlay: () => void;
  readonly onShare: () => void;
}

/** What a player reads before a level, and the button that begins it. */
export function Briefing({ level, above, isAsked, onPlay, onShare }: BriefingProps) {
  const words = useWords();
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) play.current?.focus();
  }, [isAsked, level.id]);
  const { id, title, number, minutes, facts, brings, best } = level;
  return (
    <section class="card brief" aria-label={title}>
      <div class="brief-art">
        <MiniBoard board={level.board} />
      </div>
      <div class="brief-words">
        <p class="brief-above">
          {above && <b>{above}</b>}
          <span>{joined([number, minutes], words.page.facts)}</span>
        </p>
        <h2 class="brief-title">{title}</h2>
        <p id={`brief-${id}`}>{level.briefing}</p>
        <p class="brief-facts">
          <span class="brief-pieces">
            {level.pieces.map(({ shape, letter }) => (
              <Token key={shape} shape={shape} letter={letter} size={26} />
            ))}
          </span>
          <span>{joined([facts, brings], words.page.facts)}</span>
        </p>
        <p class="brief-acts">
          <Button
            ref={play}

            kind="primary"
            className="go"
            aria-label={words.page.labelled({ label: words.title.play, text: title })}
            aria-describedby={`brief-${id}`}
            onClick={onPlay}
          >
            {words.title.play}
          </Button>
          <Button title={words.page.shareHint} onClick={onShare}>
            {words.page.share}
          </Button>
          {best && (
            <span class="brief-best">
              {best.stars ? <Stars {...best.stars} size={16} /> : <Sign d={TICK_PATH} size={16} />}{' '}
              {words.title.bestRanked({ rank: best.name, points: best.points })}
            </span>
          )}
        </p>
      </div>
    </section>
  );
}
