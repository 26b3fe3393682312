import { useQuery } from '@tanstack/react-query';
import { workQuery } from '../backend/home';
import type { AreaId } from '../words/areas';

/** What waits in each place of the menu. */
export function useMenuCounts(): Partial<Record<AreaId, number>> {
  return useQuery(workQuery).data?.menu ?? {};
}
