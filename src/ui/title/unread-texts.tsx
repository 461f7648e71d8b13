import './unread-texts.css';
import { useState } from 'preact/hooks';
import type { UnreadText } from '../../app/storage/page-storage';
import { viewUnreadText } from '../../views/title/unread-text';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';

/** What lies in storage and can't be read: to be saved as a file, or thrown away. */
export function UnreadTexts() {
  const unread = useStores().storage.unread.value;
  return (
    <ul class="unread-texts">
      {unread.map((one) => (
        <Unread key={`${one.origin} ${one.text}`} unread={one} />
      ))}
    </ul>
  );
}

function Unread({ unread }: { unread: UnreadText }) {
  const { files } = useServices();
  const words = useWords();
  const { page, notices } = words;
  const [isAsked, setAsked] = useState(false);
  const { name, why, file } = viewUnreadText(unread, words);
  return (
    <li>
      <p>
        <b>{name}</b> <small>{why}</small>
      </p>
      <div class="unread-acts">
        {isAsked ? (
          <>
            <span role="alert">{notices.throwAwayAsk}</span>
            <Button aria-label={notices.throwAwayNamed({ what: name })} onClick={unread.throwAway}>
              {notices.throwAway}
            </Button>
            <Button ref={focusOn} onClick={() => setAsked(false)}>
              {notices.keepUnread}
            </Button>
          </>
        ) : (
          <>
            <Button
              aria-label={notices.saveUnread({ what: name })}
              onClick={() => files.save(file, unread.text)}
            >
              {page.saveFile}
            </Button>
            <Button
              kind="quiet"
              aria-label={notices.throwAwayNamed({ what: name })}
              onClick={() => setAsked(true)}
            >
              {notices.throwAway}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The button that has been pressed is gone once it asks, so the safe answer gets its focus. */
const focusOn = (button: HTMLButtonElement | null): void => button?.focus();
