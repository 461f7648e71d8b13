import type { ComponentProps } from 'preact';

interface EntryFormProps extends Omit<
  ComponentProps<'form'>,
  'onSubmit' | 'onKeyDown' | 'loading'
> {
  readonly onSend: () => void;
}

/**
 * A form that Enter in a field sends; its button calls `onSend` itself, as a frame that allows no
 * forms submits none.
 */
export function EntryForm({ onSend, ...rest }: EntryFormProps) {
  const send = (event: Event): void => {
    event.preventDefault();
    onSend();
  };
  return (
    <form
      {...rest}
      onSubmit={send}
      onKeyDown={(event) => {
        const isField = event.target instanceof HTMLInputElement;
        if (isField && event.key === 'Enter' && !event.isComposing) send(event);
      }}
    />
  );
}
