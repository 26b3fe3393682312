import { queryOptions } from '@tanstack/react-query';
import * as Home from '../../wailsjs/go/app/Home';
import type { office } from '../../wailsjs/go/models';
import { ask } from './call';
import { dependsOn } from './events';

export type Work = office.WorkView;
export type WorkLine = office.WorkLine;

/** What waits in the office, the newest backup, and the counts of the menu; any change may concern it. */
export const workQuery = queryOptions({
  queryKey: ['home', 'work'],
  meta: dependsOn('all'),
  queryFn: () => ask(Home.Work),
});
