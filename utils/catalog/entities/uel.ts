import { entitiesOf } from '../rows.ts';

/** The Europa League's final; its clubs are those of the Champions League's countries. */
export const uel = entitiesOf('uel', [{ name: 'Europa League final', also: 'UEFA Europa League final, UEL final', title: true }]);
