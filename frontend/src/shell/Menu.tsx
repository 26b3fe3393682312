import { UnstyledButton } from '@mantine/core';
import {
  IconArrowsExchange,
  IconBinoculars,
  IconCertificate,
  IconClipboardCheck,
  IconFlag,
  IconHelp,
  IconReportAnalytics,
  IconSearch,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { settingsQuery } from '../backend/settings';
import { GoLink } from '../ui/navigation';
import { type AreaId, areas } from '../words/areas';
import { showNumber } from '../words/numbers';
import { shellWords } from '../words/shell';
import classes from './frame.module.css';
import { openHelp, openPalette } from './overlays';
import { isPlaceOf, menuOf, screenAt } from './screens';
import { useMenuCounts } from './use-menu-counts';

const icons: Record<AreaId, ComponentType<{ size?: string; 'aria-hidden'?: boolean }>> = {
  work: IconClipboardCheck,
  plans: IconFlag,
  nominees: IconBinoculars,
  council: IconUsersGroup,
  decisions: IconCertificate,
  reports: IconReportAnalytics,
  exchange: IconArrowsExchange,
  settings: IconSettings,
};

/** The eight places of the work, each with what waits there; the open one lists its screens. */
export function Menu({ address, inDrawer = false }: { address: string; inDrawer?: boolean }) {
  const active = screenAt(address)?.area;
  const counts = useMenuCounts();
  return (
    <nav className={inDrawer ? classes.menuInDrawer : classes.menu} aria-label={shellWords.menu}>
      {!inDrawer && <MenuHead />}
      <UnstyledButton className={classes.find} onClick={openPalette}>
        <IconSearch size="1.1rem" aria-hidden />
        <span>{shellWords.find}</span>
        <kbd className="gs-key">Ctrl K</kbd>
      </UnstyledButton>
      <ul className={classes.areas}>
        {areas.map((area) => (
          <MenuArea
            key={area.id}
            id={area.id}
            label={area.label}
            active={area.id === active}
            address={address}
            count={counts[area.id] ?? 0}
          />
        ))}
      </ul>
      <MenuFoot />
    </nav>
  );
}

function MenuHead() {
  const { data } = useQuery(settingsQuery);
  return (
    <div className={classes.head}>
      <img src="./mark.svg" alt="" className={classes.mark} />
      <div>
        <strong>{shellWords.appName}</strong>
        <span>{data?.profile.fullName}</span>
      </div>
    </div>
  );
}

function MenuFoot() {
  const { data } = useQuery(settingsQuery);
  return (
    <div className={classes.foot}>
      <span>
        {data?.actor.name}
        <small>{data?.actor.post}</small>
      </span>
      <UnstyledButton className={classes.helpButton} onClick={openHelp}>
        <IconHelp size="1.2rem" aria-hidden /> {shellWords.help}
      </UnstyledButton>
    </div>
  );
}

interface MenuAreaProps {
  id: AreaId;
  label: string;
  active: boolean;
  address: string;
  count: number;
}

function MenuArea({ id, label, active, address, count }: MenuAreaProps) {
  const Icon = icons[id];
  const items = menuOf(id);
  const first = items[0];
  if (!first) return null;
  return (
    <li>
      <GoLink to={first.path} className={`${classes.area} ${active ? classes.activeArea : ''}`}>
        <Icon size="1.25rem" aria-hidden />
        <span>{label}</span>
        {count > 0 && (
          <b className={classes.count} title={shellWords.waiting(showNumber(count))}>
            {showNumber(count)}
          </b>
        )}
      </GoLink>
      {active && items.length > 1 && (
        <ul className={classes.subs}>
          {items.map((screen) => (
            <li key={screen.path}>
              <GoLink
                to={screen.path}
                current={isPlaceOf(screen, address)}
                className={`${classes.sub} ${isPlaceOf(screen, address) ? classes.activeSub : ''}`}
              >
                {screen.title}
              </GoLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
