// Runs before the first paint, so that a chosen theme never flashes. Classic script: modules are deferred.
;(() => {
  const theme = localStorage.getItem('charley.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
})()
