import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/fonts.css';
import './ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './backend/query-client';
import { App, Surroundings } from './shell/App';
import { programServices } from './shell/services';
import { applyToPage, readAppearance } from './ui/appearance';

applyToPage(readAppearance(localStorage.getItem('guongsang.appearance')));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Surroundings client={makeQueryClient()} services={programServices}>
        <App />
      </Surroundings>
    </StrictMode>,
  );
}
