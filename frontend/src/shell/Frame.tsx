import { Burger, Drawer } from '@mantine/core';
import { useDisclosure, useViewportSize } from '@mantine/hooks';
import { Outlet, useBlocker, useLocation } from '@tanstack/react-router';
import { useContext, useEffect } from 'react';
import { useAppearance } from '../ui/appearance';
import { confirmLeave } from '../ui/FormPanel';
import { UnsavedContext } from '../ui/services';
import { shellWords } from '../words/shell';
import { DemoBanner } from './DemoBanner';
import classes from './frame.module.css';
import { GlobalKeys } from './GlobalKeys';
import { Menu } from './Menu';
import { screenAt } from './screens';

/** Narrower than this, in rem, the menu folds away behind its button. */
const menuNeeds = 62;

/** The window: menu at the left, the screen at the right. */
export function Frame() {
  const { zoom } = useAppearance();
  const { width } = useViewportSize();
  const address = useLocation({ select: (location) => location.pathname });
  const narrow = width > 0 && width / ((16 * zoom) / 100) < menuNeeds;
  const [open, menu] = useDisclosure(false);
  const screen = screenAt(address);
  useLeaveGuard();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address begins at its top
  useEffect(() => {
    document.getElementById('content')?.scrollTo?.(0, 0);
  }, [address]);
  useEffect(() => {
    document.title = screen ? `${screen.title} – ${shellWords.appName}` : shellWords.appName;
    menu.close();
  }, [screen, menu.close]);
  return (
    <div className={narrow ? classes.narrow : classes.frame}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('content')?.focus()}>
        {shellWords.skip}
      </button>
      {narrow ? (
        <header className={classes.topBar}>
          <Burger opened={open} onClick={menu.toggle} size="sm" aria-label={shellWords.menu} />
          <span>{screen?.title ?? shellWords.appName}</span>
        </header>
      ) : (
        <Menu address={address} />
      )}
      <Drawer opened={narrow && open} onClose={menu.close} size="17rem" title={shellWords.appName} padding="xs">
        <Menu address={address} inDrawer />
      </Drawer>
      <div className={classes.main}>
        <DemoBanner />
        <main id="content" tabIndex={-1} className={classes.content}>
          <Outlet />
        </main>
      </div>
      <GlobalKeys help={screen?.help ?? ''} />
    </div>
  );
}

/** Asks before a screen with unsaved words is left. */
function useLeaveGuard() {
  const unsaved = useContext(UnsavedContext);
  useBlocker({
    shouldBlockFn: async () => unsaved.any() && !(await confirmLeave()),
    enableBeforeUnload: false,
  });
}
