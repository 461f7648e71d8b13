import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Block, type Line, readHandout, type Span } from '../../views/teachers/handout';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { LateWords, useLate } from '../controls/late';

/** The page that leads to all others. */
const INDEX = 'README';

interface Place {
  readonly page: string;
  readonly anchor?: string | undefined;
}

type GoTo = (place: Place) => void;

/** The pages for teachers, to be read within the game: lessons, answers, privacy and all the rest. */
export function Handouts({ onClose }: { onClose: () => void }) {
  const { fetchClass } = useServices();
  const { assignment } = useWords();
  const late = useLate('handouts', async () => (await fetchClass()).handouts());
  const [place, setPlace] = useState<Place>({ page: INDEX });
  return (
    <Dialog title={assignment.handouts} kind="handouts" onClose={onClose}>
      {late.value ? (
        <>
          {place.page !== INDEX && (
            <Button onClick={() => setPlace({ page: INDEX })}>{assignment.handoutsAll}</Button>
          )}
          <Page text={late.value.get(place.page) ?? ''} place={place} onGo={setPlace} />
        </>
      ) : (
        <LateWords late={late} />
      )}
    </Dialog>
  );
}

function Page({ text, place, onGo }: { text: string; place: Place; onGo: GoTo }) {
  const blocks = useMemo(() => readHandout(text), [text]);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const { anchor } = place;
    const named = anchor && page.current?.querySelector<HTMLElement>(`[data-anchor="${anchor}"]`);
    const heading = named || page.current?.querySelector<HTMLElement>('[data-anchor]');
    heading?.focus();
    heading?.scrollIntoView();
  }, [place]);
  // They are written in English alone.
  return (
    <article ref={page} class="handout" lang="en">
      {blocks.map((block, index) => (
        <BlockOf key={index} block={block} onGo={onGo} />
      ))}
    </article>
  );
}

function BlockOf({ block, onGo }: { block: Block; onGo: GoTo }) {
  const told = (line: Line) => <LineOf line={line} onGo={onGo} />;
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return (
        <Heading tabIndex={-1} data-anchor={block.anchor}>
          {told(block.line)}
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{told(block.line)}</p>;
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>{told(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div class="handout-table">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    {told(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{told(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'code':
      return <pre>{block.text}</pre>;
  }
}

function LineOf({ line, onGo }: { line: Line; onGo: GoTo }) {
  return (
    <>
      {line.map((span, index) => (
        <SpanOf key={index} span={span} onGo={onGo} />
      ))}
    </>
  );
}

function SpanOf({ span, onGo }: { span: Span; onGo: GoTo }) {
  const { kind, text, page, anchor } = span;
  switch (kind) {
    case 'plain':
      return <>{text}</>;
    case 'strong':
      return <b>{text}</b>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'code':
      return <code>{text}</code>;
    case 'link':
      return (
        <button
          type="button"
          class="handout-link"
          onClick={() => onGo({ page: page ?? INDEX, anchor })}
        >
          {text}
        </button>
      );
  }
}
