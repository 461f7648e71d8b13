import './seats.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ScreenCardProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A screen in the place of the table: its heading is read first, whatever was there before. */
export function ScreenCard({ title, children }: ScreenCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <main class="hand-over">
      <section class="card">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </section>
    </main>
  );
}
