import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { type RenderResult, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { makeQueryClient } from '../backend/query-client';
import { Surroundings } from '../shell/App';
import { ChangeEvents } from '../shell/ChangeEvents';
import { makeRouter } from '../shell/router';
import { programServices } from '../shell/services';
import type { Services } from '../ui/services';

interface Rendered extends RenderResult {
  user: ReturnType<typeof userEvent.setup>;
}

/** Renders a part inside everything it may ask for, without the frame and without a route. */
export function renderPart(part: ReactElement, services: Partial<Services> = {}): Rendered {
  const user = userEvent.setup();
  return {
    user,
    ...render(
      <Surroundings env="test" client={makeQueryClient()} services={services}>
        {part}
      </Surroundings>,
    ),
  };
}

/** Opens the program at an address, over the fake backend: `renderScreen('/units')`. */
export function renderScreen(address: string): Rendered {
  const user = userEvent.setup();
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  return {
    user,
    ...render(
      <Surroundings env="test" client={makeQueryClient()} services={programServices}>
        <ChangeEvents />
        <RouterProvider router={router} />
      </Surroundings>,
    ),
  };
}
