/** One request that was answered. */
export interface Answered {
  readonly method: string
  /** The route, such as `/v1/episodes/:id`: never the address itself. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

export interface RequestCounts {
  add(answered: Answered): void
  /** In the text format of Prometheus. */
  write(): string
}

/** Upper ends of the buckets of the durations, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

interface Durations {
  readonly within: number[]
  sum: number
  count: number
}

/** Counts since the process started: every series is one of a route that exists, so there are only so many. */
export function createRequestCounts(): RequestCounts {
  const requests = new Map<string, number>()
  const durations = new Map<string, Durations>()
  return {
    add: ({ method, route, status, seconds }) => {
      const series = `method="${method}",route="${route}"`
      const withStatus = `${series},status="${status}"`
      requests.set(withStatus, (requests.get(withStatus) ?? 0) + 1)
      const found = durations.get(series) ?? { within: BUCKETS.map(() => 0), sum: 0, count: 0 }
      for (const [at, end] of BUCKETS.entries()) {
        if (seconds <= end) found.within[at] = (found.within[at] ?? 0) + 1
      }
      found.sum += seconds
      found.count += 1
      durations.set(series, found)
    },
    write: () =>
      [...writeRequests(requests), ...writeDurations(durations), ...writeProcess(), ''].join('\n')
  }
}

function* writeRequests(requests: ReadonlyMap<string, number>): Generator<string> {
  yield '# HELP charley_requests_total Requests answered.'
  yield '# TYPE charley_requests_total counter'
  for (const [series, count] of requests) yield `charley_requests_total{${series}} ${count}`
}

function* writeDurations(durations: ReadonlyMap<string, Durations>): Generator<string> {
  const name = 'charley_request_duration_seconds'
  yield `# HELP ${name} From the arrival of a request to the end of its answer.`
  yield `# TYPE ${name} histogram`
  for (const [series, { within, sum, count }] of durations) {
    for (const [at, end] of BUCKETS.entries()) {
      yield `${name}_bucket{${series},le="${end}"} ${within[at]}`
    }
    yield `${name}_bucket{${series},le="+Inf"} ${count}`
    yield `${name}_sum{${series}} ${sum}`
    yield `${name}_count{${series}} ${count}`
  }
}

function* writeProcess(): Generator<string> {
  const { user, system } = process.cpuUsage()
  yield '# HELP process_resident_memory_bytes Memory in use.'
  yield '# TYPE process_resident_memory_bytes gauge'
  yield `process_resident_memory_bytes ${process.memoryUsage.rss()}`
  yield '# HELP process_cpu_seconds_total Time on processors.'
  yield '# TYPE process_cpu_seconds_total counter'
  yield `process_cpu_seconds_total ${(user + system) / 1e6}`
  yield '# HELP process_start_time_seconds When it started, in seconds since 1970.'
  yield '# TYPE process_start_time_seconds gauge'
  yield `process_start_time_seconds ${Math.round(Date.now() / 1000 - process.uptime())}`
}
