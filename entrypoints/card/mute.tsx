import { useState } from 'preact/hooks';

import { card as words } from '../../locales/en.ts';

export interface MuteProps {
  /** Its name. */
  league: string;
  /** Rejects when it could not be kept. */
  mute: (muted: boolean) => Promise<void>;
}

/** No more of this league on the site that one reads; taken back by the same button. */
export function Mute({ league, mute }: MuteProps) {
  const [muted, setMuted] = useState(false);
  const [failed, setFailed] = useState(false);
  const toggle = async (): Promise<void> => {
    setFailed(false);
    try {
      await mute(!muted);
      setMuted(!muted);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p class="mute">
      <output>{failed ? words.muteFailed : muted && words.muted(league)}</output>{' '}
      <button type="button" onClick={() => void toggle()}>
        {muted ? words.unmute : words.mute(league)}
      </button>
    </p>
  );
}
