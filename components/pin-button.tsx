import { StarIcon } from './icons.tsx';

interface PinButtonProps {
  /** Said to screen readers: "Pin NFL". */
  label: string;
  pinned: boolean;
  toggle: (pinned: boolean) => void;
  /** Shown beside the star. */
  name?: string;
}

/** A star: filled when what it stands for is pinned. */
export function PinButton({ label, pinned, toggle, name }: PinButtonProps) {
  const look = name === undefined ? 'icon-button' : 'button pin-name';
  return (
    <button
      type="button"
      class={pinned ? `${look} pinned` : look}
      aria-label={label}
      aria-pressed={pinned}
      onClick={() => toggle(!pinned)}
    >
      <StarIcon />
      {name}
    </button>
  );
}
