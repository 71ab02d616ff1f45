import type { VNode } from 'preact';

import { BellIcon, StarIcon } from './icons.tsx';

interface MarkButtonProps {
  /** Said to screen readers: "Pin NFL". */
  label: string;
  on: boolean;
  toggle: (on: boolean) => void;
  /** Shown beside the drawing. */
  name?: string | undefined;
}

/** A drawing that is filled while what it stands for is on. */
function MarkButton({ label, on, toggle, name, icon }: MarkButtonProps & { icon: VNode }) {
  const look = name === undefined ? 'icon-button' : 'button pin-name';
  return (
    <button
      type="button"
      class={on ? `${look} pinned` : look}
      aria-label={label}
      aria-pressed={on}
      onClick={() => toggle(!on)}
    >
      {icon}
      {name}
    </button>
  );
}

/** A star: follows a team or a league. */
export const PinButton = (props: MarkButtonProps) => <MarkButton {...props} icon={<StarIcon />} />;

/** A bell: reminds of an event. */
export const BellButton = (props: MarkButtonProps) => <MarkButton {...props} icon={<BellIcon />} />;
