import type { ComponentProps } from 'preact';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'class' | 'className' | 'loading'> {
  /** What is to be pressed next stands out; what may be stays back. */
  readonly kind?: 'primary' | 'quiet';
  /** What it is besides a button. */
  readonly className?: string;
}

/** A button of the page; it submits no form unless its type says so. */
export const Button = ({ kind, className, type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    class={['button', kind, className].filter((name) => name !== undefined).join(' ')}
    {...rest}
  />
);
