import { builtinModules } from 'node:module';
import { isHarmlessLibrary } from '../../knowledge/harmless/libraries.ts';
import type { Language } from './facts.ts';

/** What comes with the language and calls no model: https://docs.python.org/3/library/ */
const PYTHON = new Set(
  (
    '__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmd code ' +
    'codecs collections colorsys compileall concurrent configparser contextlib contextvars copy csv ctypes ' +
    'curses dataclasses datetime decimal difflib dis doctest email enum errno faulthandler fcntl filecmp ' +
    'fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib ' +
    'heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale ' +
    'logging lzma mailbox marshal math mimetypes mmap multiprocessing netrc numbers operator os pathlib ' +
    'pickle pkgutil platform plistlib poplib posixpath pprint profile pstats pwd queue quopri random re ' +
    'readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal site smtplib ' +
    'socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys ' +
    'sysconfig syslog tarfile tempfile termios textwrap threading time timeit token tokenize tomllib trace ' +
    'traceback tracemalloc tty types typing unicodedata unittest urllib uuid venv warnings wave weakref ' +
    'webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo'
  ).split(' '),
);
const NODE = new Set(builtinModules);

/** Whether an import that no file of the repository answers brings in a library that others wrote. */
export function isLibrary(language: Language, specifier: string): boolean {
  if (/^[./~@]?\//.test(specifier) || specifier.startsWith('.')) return false;
  switch (language) {
    case 'python':
      return (
        !PYTHON.has(specifier.split('.', 1)[0] ?? '') && !isHarmlessLibrary('python', specifier)
      );
    case 'javascript':
    case 'typescript':
      return (
        !/^(?:node|bun):/.test(specifier) &&
        !NODE.has(specifier.split('/', 1)[0] ?? '') &&
        !isHarmlessLibrary('npm', specifier)
      );
    // Their imports name no package, or need none for what comes with the language.
    case 'ruby':
    case 'go':
    case 'csharp':
    case 'java':
    case 'kotlin':
    case 'rust':
    case 'php':
      return false;
    default:
      return language satisfies never;
  }
}
