/** What has broken other servers: SQL, paths, headers, numbers, unicode, prototypes. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  "' or 1=1 --",
  "'; drop table episodes; --",
  '" union select * from auth_credential --',
  '%',
  '_',
  '../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '....//....//charley.sqlite',
  'C:\\Windows\\win.ini',
  '\u0000',
  'a\u0000b',
  'a\r\nSet-Cookie: stolen=1',
  '\u202etxt.exe',
  '\ud800',
  '\u{1F9B5}\u{1F3FD}\u200d\u{2642}\ufe0f',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b'.repeat(20),
  '\ufeff',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  '9999-99-99',
  '2026-02-30',
  '-1',
  '1e309',
  'NaN',
  'x'.repeat(5000)
]

export const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXTS,
  null,
  true,
  0,
  -0,
  -1,
  1e308,
  2 ** 53 + 2,
  0.1,
  [],
  {},
  [[[[]]]],
  { toString: 1 },
  { length: 1e9 },
  { $gt: '' }
]

/** Beginnings of files of other apps, each with a `?` where something odd goes. */
export const DIARY_FILES: readonly string[] = [
  'Day,Time,Group,Food Name,Amount,Energy (kcal),Magnesium (mg)\n2026-11-01,08:00,Breakfast,?,1 bowl,180,?\n?,,,,,,\n',
  'Date,Energy (kcal),Magnesium (mg),Completed\n2026-11-01,1800,?,true\n3/4/2026,?,1,?\n',
  'Day,Time,Group,Metric,Unit,Amount\n2026-11-01,,,Weight,?,70\n2026-11-01,,,?,kg,?\n',
  'Date,Meal,Calories,Fat (g),Sodium (mg)\n2026-11-01,Breakfast,300,?,?\n2026-11-01,?,1e999,-1,0\n',
  '<?xml version="1.0"?><HealthData><Record type="HKQuantityTypeIdentifierStepCount" unit="?" value="?" startDate="2026-11-01 08:00:00 +0000" endDate="?"/></HealthData>',
  '{"records":[{"type":"Steps","startTime":"2026-11-01T08:00:00Z","endTime":"?","count":"?"}]}',
  'PK\u0003\u0004?'
]
