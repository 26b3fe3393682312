// Runs before the first paint so that a dark or enlarged window does not flash: see src/ui/appearance.ts for the keys.
(function () {
  var root = document.documentElement;
  try {
    var kept = JSON.parse(localStorage.getItem('guongsang.appearance') || '{}');
    var dark = kept.scheme === 'dark' || (kept.scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    if (kept.contrast === 'high') root.setAttribute('data-contrast', 'high');
    if (kept.zoom >= 80 && kept.zoom <= 200) root.style.fontSize = kept.zoom + '%';
  } catch (error) {
    root.setAttribute('data-mantine-color-scheme', 'light');
  }
})();
