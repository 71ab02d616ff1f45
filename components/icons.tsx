/** The few drawings the pages need, on a 16-unit square; they take the colour of the text around them. */
import type { ComponentChildren } from 'preact';

function Icon({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Follows: filled when pinned, by the class of what holds it. */
export const StarIcon = () => (
  <Icon name="star">
    <path d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z" />
  </Icon>
);

/** Reminds: filled like the star. */
export const BellIcon = () => (
  <Icon name="bell">
    <path d="M3.2 11.5c1-1 1.3-2 1.3-4a3.5 3.5 0 0 1 7 0c0 2 .3 3 1.3 4z" />
    <path d="M6.6 13.6a1.5 1.5 0 0 0 2.8 0" />
  </Icon>
);

/** Opens and closes what is below; turned by `aria-expanded`. */
export const ChevronIcon = () => (
  <Icon name="chevron">
    <path d="m4 6 4 4 4-4" />
  </Icon>
);

export const UpIcon = () => (
  <Icon name="up">
    <path d="M8 13V3M4 7l4-4 4 4" />
  </Icon>
);

export const DownIcon = () => (
  <Icon name="down">
    <path d="M8 3v10M4 9l4 4 4-4" />
  </Icon>
);

export const RemoveIcon = () => (
  <Icon name="remove">
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const OptionsIcon = () => (
  <Icon name="options">
    <path d="M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5" />
    <circle cx="9" cy="4.5" r="1.75" />
    <circle cx="7" cy="11.5" r="1.75" />
  </Icon>
);
