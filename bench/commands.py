"""Runs commands for the benchmarks and measures their wall time, processor time and peak memory."""
import glob, os, pathlib, re, shutil, subprocess, sys, tempfile, time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parent.parent
UNRES = ROOT / 'unres'
JENA = '6.0.0'


@dataclass(frozen=True)
class Done:
    """The result of a command: wall and processor time in seconds, peak resident memory in MB, exit code, standard error."""
    wall: float
    cpu: float
    peak: float
    code: int
    err: str


def timed(*command, env=None, out=subprocess.DEVNULL, codes=(0, 3)):
    """Runs a command and waits for its end; exits if it fails. Exit code 3 means that some documents failed."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen([str(c) for c in command], stdout=out, stderr=said, env={**os.environ, **(env or {})})
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        err = said.read().decode(errors='replace')
    if process.returncode not in codes:
        sys.exit(f'{" ".join(map(str, command))}\nended with {process.returncode}:\n{err[-2000:]}')
    return Done(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode, err)


def unres(*arguments, **options):
    return timed(UNRES, *arguments, **options)


def ready():
    """Starts unres once and waits for the AOT cache that the first start after a build makes in the background."""
    unres('--version')
    archives = [ROOT / 'target/unres.aot', ROOT / 'target/unres.jsa']
    for _ in range(300):
        if any(a.exists() and a.stat().st_mtime > (ROOT / 'target/unres.jar').stat().st_mtime for a in archives):
            return
        time.sleep(1)
    print('there is no AOT cache in target, so each start takes longer; see the launcher unres', file=sys.stderr)


def java():
    """A JDK 21 or newer, from JAVA_HOME, PATH or /usr/lib/jvm."""
    places = [os.path.join(os.environ.get('JAVA_HOME', ''), 'bin/java'), shutil.which('java') or '']
    for place in places + sorted(glob.glob('/usr/lib/jvm/*/bin/java')):
        if os.access(place, os.X_OK):
            said = subprocess.run([place, '-version'], capture_output=True, text=True).stderr
            number = re.search(r'version "(\d+)', said)
            if number and int(number[1]) >= 21:
                return place
    sys.exit('no JDK 21 or newer was found; set JAVA_HOME')


def jena_commands():
    """The class path of Jena's command line tools: their jar from Maven, the rest from target/lib."""
    jar = ROOT / f'target/bench/jena-cmds-{JENA}.jar'
    if not jar.exists():
        subprocess.run(['mvn', '-q', '-B', 'dependency:copy', f'-Dartifact=org.apache.jena:jena-cmds:{JENA}',
                        f'-DoutputDirectory={jar.parent}'], cwd=ROOT, check=True)
    return os.pathsep.join([str(jar), str(ROOT / 'target/lib/*')])


def jena(main, *arguments, **options):
    return timed(java(), '-cp', jena_commands(), main, *arguments, **options)


def documents(corpus):
    files = sorted(p for p in pathlib.Path(corpus).rglob('*.xml') if p.is_file())
    if not files:
        sys.exit(f'{corpus} contains no XML file; unpack the corpus and name its folder')
    return files


def linked(files, root, folder):
    """Creates the same files in another folder, as hard links if the file system supports them."""
    for file in files:
        target = folder / file.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(file, target)
        except OSError:
            shutil.copyfile(file, target)


def change(file):
    """Replaces one word in the text of a document, and a hard link by a file."""
    text = file.read_text(encoding='utf-8')
    changed = text.replace('Recalling', 'Reaffirming', 1)
    if changed == text:
        changed = text.replace('Reaffirming', 'Recalling', 1)
    file.unlink()
    file.write_text(changed, encoding='utf-8')


def summary(done):
    """The counts at the end of a load: loaded, unchanged, removed, failed."""
    found = re.search(r'documents: ([\d,]+) loaded, ([\d,]+) unchanged, ([\d,]+) removed, ([\d,]+) failed', done.err)
    return [int(n.replace(',', '')) for n in found.groups()] if found else sys.exit(f'no summary of a load in:\n{done.err[-2000:]}')
