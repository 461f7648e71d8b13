import './share.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { QrView } from '../../views/share/qr';
import type { LinkView } from '../../views/share/share';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { CopyButton } from '../controls/copy-button';
import { Dialog } from '../controls/dialog';

interface ShareLinkProps {
  readonly view: LinkView;
  readonly name: string;
  /** What stands under the large QR code, for those who can't scan it. */
  readonly code: string | undefined;
}

/** A link with its QR code, which can fill the screen; or why there is none. */
export function ShareLink({ view, name, code }: ShareLinkProps) {
  const words = useWords();
  const { share } = words;
  const [isLarge, setLarge] = useState(false);
  if (view.fault !== undefined) return <p class="share-fault">{view.fault}</p>;
  return (
    <div class="share-link">
      <button
        type="button"
        class="share-qr"
        aria-label={share.showLarge({ what: name })}
        onClick={() => setLarge(true)}
      >
        <Qr view={view.qr} />
      </button>
      <ShareText text={view.link} copy={share.copyLink}>
        <Button onClick={() => setLarge(true)}>{share.large}</Button>
      </ShareText>
      {isLarge && (
        <Dialog title={name} kind="wall" onClose={() => setLarge(false)}>
          <Qr view={view.qr} />
          {code !== undefined && <p class="wall-code">{code}</p>}
        </Dialog>
      )}
    </div>
  );
}

const Qr = ({ view: { size, d } }: { view: QrView }) => (
  <svg viewBox={`0 0 ${size} ${size}`} class="qr" aria-hidden="true" shape-rendering="crispEdges">
    <path fill="white" d={`M0 0h${size}v${size}H0z`} />
    <path fill="black" d={d} />
  </svg>
);

interface ShareTextProps {
  /** What is copied, as it is shown. */
  readonly text: string;
  /** The name of the button that copies it. */
  readonly copy: string;
  /** Other buttons beside it. */
  readonly children?: ComponentChildren;
}

/** A link or a code that can be read and copied. */
export function ShareText({ text, copy, children }: ShareTextProps) {
  const shown = useRef<HTMLElement>(null);
  return (
    <div class="share-text">
      <span ref={shown} class="share-address">
        {text}
      </span>
      <div class="share-acts">
        <CopyButton text={text} name={copy} shown={shown} />
        {children}
      </div>
    </div>
  );
}
