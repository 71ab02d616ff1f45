import type { ComponentChildren } from 'preact';

interface SwitchProps {
  checked: boolean;
  disabled?: boolean;
  change: (checked: boolean) => void;
  children: ComponentChildren;
}

/** One thing that is on or off, said by its label. */
export function Switch({ checked, disabled = false, change, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="toggle"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => change(!checked)}
    >
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
      <span>{children}</span>
    </button>
  );
}
