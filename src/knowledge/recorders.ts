/**
 * A library that keeps what a service answered and plays it back: whether a test calls out depends on
 * whether its recording is there, and on the mode it runs in.
 */
export interface Recorder {
  readonly name: string;
  /** Languages of the tests, as `interpreter/code` calls them. */
  readonly languages: readonly string[];
  /** What stands in a test that is recorded; the first group names its recording. */
  readonly uses: RegExp;
  /** It is asked for by a mark of this name, and the recording is called like the test. */
  readonly mark?: string;
  readonly source: string;
}

export const RECORDERS_OF_TESTS: readonly Recorder[] = [
  {
    name: 'pytest-recording',
    languages: ['python'],
    uses: /\bpytest\.mark\.(?:default_cassette|vcr)\(\s*["']([^"']{1,200})["']/,
    mark: 'vcr',
    source: 'https://github.com/kiwicom/pytest-recording',
  },
  {
    name: 'VCR.py',
    languages: ['python'],
    uses: /\buse_cassette\((?:\s*(?:path\s*=\s*)?f?["']([^"']{1,200})["'])?/,
    source: 'https://vcrpy.readthedocs.io/en/latest/usage.html',
  },
  {
    name: 'Polly',
    languages: ['javascript', 'typescript'],
    uses: /\b(?:new Polly|setupPolly)\((?:\s*["'`]([^"'`]{1,200})["'`])?/,
    source: 'https://netflix.github.io/pollyjs/#/configuration',
  },
  {
    name: 'nock',
    languages: ['javascript', 'typescript'],
    uses: /\b(?:nockBack|nock\.back|withRecording|recorder)\(\s*["'`]([^"'`]{1,200})["'`]/,
    source: 'https://github.com/nock/nock#nock-back',
  },
  {
    name: 'VCR',
    languages: ['ruby'],
    uses: /\bVCR\.(?:use|insert)_cassette\(?\s*["']([^"']{1,200})["']/,
    source: 'https://github.com/vcr/vcr',
  },
  {
    name: 'vcr',
    languages: ['r'],
    uses: /\b(?:local_cassette|use_cassette)\(\s*["']([^"']{1,200})["']/,
    source: 'https://docs.ropensci.org/vcr/',
  },
  {
    name: 'httprr',
    languages: ['go'],
    uses: /\bhttprr\.(?:OpenForTest|OpenForEmbeddingTest|Open)\((?:\s*"([^"]{1,200})")?/,
    source: 'https://pkg.go.dev/golang.org/x/oscar/internal/httprr',
  },
  {
    name: 'go-vcr',
    languages: ['go'],
    uses: /\brecorder\.New(?:WithOptions|AsMode)?\(\s*"([^"]{1,200})"/,
    source: 'https://github.com/dnaeon/go-vcr',
  },
  {
    name: 'VCR',
    languages: ['csharp'],
    uses: /\b(?:UseCassette|new Cassette)\(\s*"([^"]{1,200})"/,
    source: 'https://github.com/EasyPost/easyvcr-csharp',
  },
];

/** Folders that recordings lie in, by a part of their name. */
export const RECORDING_FOLDERS =
  /cassette|vcr|recording|__nock|nock-?fixtures|fixtures|testdata|httprr|snapshots?$/i;

/** Flags that set the mode, and the modes in which a recorded test calls out all the same. */
export const RECORD_FLAGS =
  /^--(?:vcr-)?record(?:-mode)?$|^-httprecord$|^--disable-(?:recording|vcr)$/;
export const CALLS_ANYWAY =
  /^(?:all|rewrite|new_episodes|any|record|wild|dryrun|update|true|1|\.)$/i;
