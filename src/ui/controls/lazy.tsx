import type { ComponentType, VNode } from 'preact';
import type { MessagePart } from '../../i18n/compiled/languages';
import type { Words } from '../../i18n/words';
import { useWords } from '../context';
import { LateWords, useLate } from './late';

/** A panel that is fetched when it is first wanted; until then it weighs nothing. */
export interface Part<P> {
  (props: P): VNode;
  /** Fetches it ahead of need, in these words; never rejects: a failure is told where it is shown. */
  readonly fetch: (words: Words) => Promise<void>;
}

/**
 * Makes a part of the page out of the module that holds its panel.
 *
 * @param load fetches the panel
 * @param messages the parts of the messages that the panel needs
 * @param Frame what waits for it: a `main`, unless the part lies within one
 */
export function part<P extends object>(
  load: () => Promise<ComponentType<P>>,
  messages: readonly MessagePart[],
  Frame: 'main' | 'div' = 'main',
): Part<P> {
  let arrived: ComponentType<P> | undefined;
  const arrive = async (words: Words): Promise<void> => {
    const [panel] = await Promise.all([arrived ?? load(), words.load(...messages)]);
    arrived = panel;
  };
  function Shown(props: P) {
    const words = useWords();
    const Panel = words.has(...messages) ? arrived : undefined;
    const late = useLate(Panel ? undefined : words, () => arrive(words));
    if (Panel) return <Panel {...props} />;
    return (
      <Frame class="part-wait">
        <LateWords late={late} />
      </Frame>
    );
  }
  const fetchAhead = (words: Words): Promise<void> =>
    // It is asked for again when it is to be shown, and says then that it does not arrive.
    arrive(words).catch((error: unknown) => console.warn('Not fetched ahead.', error));
  return Object.assign(Shown, { fetch: fetchAhead });
}
